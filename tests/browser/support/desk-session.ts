import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { SignedInUserSchema, toInstant } from '@shared/model';
import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { beginSession, sessionCookieName } from '../../../portal/server/sign-in/session-cookie.ts';
import { openStorage, type Storage } from '../../../portal/server/storage/storage.ts';
import type { RunningPortal } from './portal.ts';

/** The database of a running portal, as another process sees it. */
export function storageOf({ dataFolder }: RunningPortal): Promise<Storage> {
  return openStorage({ file: join(dataFolder, 'inngang.db') });
}

/** Signs a new user in, in a browser of their own, as a passkey would have. */
export async function signIn(
  context: BrowserContext,
  storage: Storage,
  who: { municipality: string; role: 'administrator' | 'intake' | 'clinic'; name: string } & {
    clinic?: string;
  },
): Promise<void> {
  const at = toInstant(Temporal.Now.instant());
  const user = v.parse(SignedInUserSchema, { id: crypto.randomUUID(), ...who });
  await storage.users.add(user, at);
  const value = await beginSession(storage, { user: user.id, way: 'passkey', at });
  await context.addCookies([
    {
      name: sessionCookieName,
      value,
      url: 'https://127.0.0.1/',
      secure: true,
      httpOnly: true,
      sameSite: 'Lax',
    },
  ]);
}
