import { type KeyRing, KeyRingSchema, type NewKey, ResealListSchema } from '@shared/model';
import type { ResealPorts } from '@shared/sealing';
import * as v from 'valibot';
import type { Device } from './device.ts';
import { ask, type Trouble } from './portal-api.ts';

/** How a portal is spoken to: all of a device but its key. */
export type Access = Pick<Device, 'portal' | 'municipality' | 'token'>;

/** All keys of the intake: this browser's own is among them once it has been sent. */
export async function fetchKeys(access: Access): Promise<KeyRing | Trouble> {
  return ringOf(await ask(access, 'inbox/keys'));
}

/** Hands in the public half of this browser's key. It waits until an administrator approves it. */
export async function sendKey(access: Access, key: NewKey): Promise<KeyRing | Trouble> {
  return ringOf(
    await ask(access, 'inbox/keys', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(key),
    }),
  );
}

/** How many referrals are sealed to older keys than those in use. */
export async function fetchRemaining(access: Access): Promise<number | Trouble> {
  const answer = await ask(access, 'inbox/reseal');
  if (typeof answer === 'string') return answer;
  const list = v.safeParse(ResealListSchema, await answer.json().catch(() => null));
  return list.success ? list.output.remaining : 'unexpected';
}

/** How the extension reseals: with the device's token. */
export function resealPorts(access: Access): ResealPorts {
  return {
    async list(after) {
      const answer = await ask(
        access,
        after === null ? 'inbox/reseal' : `inbox/reseal?after=${after}`,
      );
      return v.parse(ResealListSchema, await bodyOf(answer));
    },
    async replace(id, resealed) {
      const answer = await ask(access, `inbox/reseal/${id}`, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(resealed),
      });
      if (typeof answer !== 'string' && answer.status === 409) return false;
      if (typeof answer === 'string' || !answer.ok) throw new Error('not replaced');
      return true;
    },
  };
}

async function bodyOf(answer: Response | 'offline' | 'refused'): Promise<unknown> {
  if (typeof answer === 'string' || !answer.ok) throw new Error('no list');
  return answer.json();
}

async function ringOf(answer: Response | 'offline' | 'refused'): Promise<KeyRing | Trouble> {
  if (typeof answer === 'string') return answer;
  const ring = v.safeParse(KeyRingSchema, await answer.json().catch(() => null));
  return ring.success ? ring.output : 'unexpected';
}
