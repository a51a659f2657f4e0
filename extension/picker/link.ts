import * as v from 'valibot';
import { type PageMessage, type StartAnswer, StartAnswerSchema } from '../background/messages.ts';
import type { Profile } from '../host/profile.ts';

/** How this site is read now; null where it is not one of the user's. */
export async function askStart(): Promise<StartAnswer> {
  const parsed = v.safeParse(StartAnswerSchema, await ask({ kind: 'start' }));
  return parsed.success ? parsed.output : null;
}

/** Keeps a profile for this site. False where that is not possible. */
export async function saveProfile(profile: Profile): Promise<boolean> {
  return (await ask({ kind: 'save-profile', profile })) === true;
}

async function ask(message: PageMessage): Promise<unknown> {
  try {
    return await chrome.runtime.sendMessage(message);
  } catch {
    return null;
  }
}
