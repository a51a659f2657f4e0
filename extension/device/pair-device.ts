import { PairedSchema, type PairingCode } from '@shared/model';
import * as v from 'valibot';
import type { Device } from './device.ts';
import type { Access } from './key-api.ts';
import { ask, type Trouble } from './portal-api.ts';

export type PairTrouble = Exclude<Trouble, 'refused'> | 'unknown' | 'limited';

/** Access to an inbox, and what the portal calls this browser in its list. */
export type PairedAccess = { access: Access; label: string };

const longestWait = 15_000;

/** Gives a short code to the portal, and gets the token of a device for it. A code is good once. */
export async function pairDevice(
  portal: string,
  code: PairingCode,
): Promise<PairedAccess | PairTrouble> {
  const answer = await fetch(`${portal}/api/v1/pairing`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ code }),
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
    signal: AbortSignal.timeout(longestWait),
  }).catch(() => 'offline' as const);
  if (answer === 'offline') return answer;
  if (answer.status === 429) return 'limited';
  if (answer.status === 404 && isProblem(answer)) return 'unknown';
  if (!answer.ok) return 'unexpected';
  const paired = v.safeParse(PairedSchema, await answer.json().catch(() => null));
  if (!paired.success) return 'unexpected';
  const { municipality, token, label } = paired.output;
  return { access: { portal, municipality, token }, label };
}

/** Tells the portal that this browser gives its access back. True where it has none any more. */
export async function endPairing(device: Device): Promise<boolean> {
  const answer = await ask(device, 'inbox/unpair', { method: 'POST' });
  return answer === 'refused' || (answer !== 'offline' && answer.ok);
}

/** Any server answers 404 to what it does not know; ours says what was wrong. */
function isProblem(answer: Response): boolean {
  return answer.headers.get('Content-Type')?.startsWith('application/problem+json') ?? false;
}
