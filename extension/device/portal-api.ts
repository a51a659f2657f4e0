import {
  type Inbox,
  InboxSchema,
  type Lenient,
  leniently,
  longestInboxPage,
  type ReferralId,
  type StatusAnswer,
  StatusAnswerSchema,
  type StatusChange,
} from '@shared/model';
import type { Device } from './device.ts';

/** Why the portal gave no answer that can be used. */
export type Trouble = 'offline' | 'refused' | 'unexpected';
export type StatusTrouble = Trouble | 'final' | 'gone';

const longestWait = 15_000;

/** A part of what lies in the municipality's inbox, still sealed, or why there is none. */
export async function fetchInbox(
  device: Device,
  after: ReferralId | null,
): Promise<Lenient<Inbox> | Trouble> {
  const from = after === null ? '' : `&after=${after}`;
  const answer = await ask(device, `inbox?limit=${longestInboxPage}${from}`);
  if (typeof answer === 'string') return answer;
  return leniently(InboxSchema, await bodyOf(answer)) ?? 'unexpected';
}

/** Tells the portal how far the intake has come with a referral. */
export async function changeStatus(
  device: Device,
  id: ReferralId,
  change: StatusChange,
): Promise<StatusAnswer | StatusTrouble> {
  const answer = await ask(device, `inbox/${id}/status`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(change),
  });
  if (typeof answer === 'string') return answer;
  if (answer.status === 409) return 'final';
  if (answer.status === 404) return 'gone';
  return leniently(StatusAnswerSchema, await bodyOf(answer))?.output ?? 'unexpected';
}

/** Asks the portal as this municipality's device; both ways of not getting through are answers. */
export async function ask(
  { portal, municipality, token }: Pick<Device, 'portal' | 'municipality' | 'token'>,
  path: string,
  request: RequestInit = {},
): Promise<Response | 'offline' | 'refused'> {
  try {
    const answer = await fetch(`${portal}/api/v1/${municipality}/${path}`, {
      ...request,
      headers: { ...request.headers, Authorization: `Bearer ${token}` },
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(longestWait),
    });
    return answer.status === 401 || answer.status === 403 ? 'refused' : answer;
  } catch {
    return 'offline';
  }
}

/** What the portal answered with, or null, which fits no schema. */
async function bodyOf(answer: Response): Promise<unknown> {
  return answer.ok ? answer.json().catch(() => null) : null;
}
