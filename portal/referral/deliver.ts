import { type IntakeKeys, IntakeKeysSchema } from '@shared/model/intake-keys.ts';
import { ProblemSchema } from '@shared/model/problem.ts';
import {
  type Acknowledgement,
  AcknowledgementSchema,
  type SealedReferral,
} from '@shared/model/sealed-referral.ts';
import * as v from 'valibot';

/**
 * What became of a try. `waiting`: no sure answer, so the very same must be sent again.
 * `outdated`: it has not arrived, since a key that it is sealed to has been revoked.
 */
export type Outcome =
  | { kind: 'received'; acknowledgement: Acknowledgement }
  | { kind: 'waiting'; mayHaveArrived: boolean; atLeastMs: number }
  | { kind: 'outdated' }
  | { kind: 'refused'; title: string | null };

/** Longer than a slow phone line needs; after that the answer is unknown. */
const patienceMs = 30_000;
/** However long a server asks us to stay away, someone is waiting here. */
const longestAwayMs = 600_000;

/** Hands one envelope to the server. Never throws: a broken line is an outcome. */
export async function deliver(municipality: string, envelope: SealedReferral): Promise<Outcome> {
  const hadLine = navigator.onLine !== false;
  try {
    const response = await fetch(`/api/v1/${municipality}/referrals`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': envelope.language },
      body: JSON.stringify(envelope),
      signal: AbortSignal.timeout(patienceMs),
    });
    if (response.status >= 500 || passing.includes(response.status)) {
      const mayHaveArrived = !untouched.includes(response.status);
      return { kind: 'waiting', mayHaveArrived, atLeastMs: askedToWait(response.headers) };
    }
    const body: unknown = await response.json();
    if (response.ok) {
      return { kind: 'received', acknowledgement: v.parse(AcknowledgementSchema, body) };
    }
    const problem = v.safeParse(ProblemSchema, body);
    if (problem.success && problem.output.code === 'keys.changed') return { kind: 'outdated' };
    return { kind: 'refused', title: problem.success ? problem.output.title : null };
  } catch {
    return { kind: 'waiting', mayHaveArrived: hadLine, atLeastMs: 0 };
  }
}

/** Whom to seal to, or null where the server cannot be reached now. */
export async function intakeKeys(municipality: string): Promise<IntakeKeys | null> {
  try {
    const response = await fetch(`/api/v1/${municipality}/intake-keys`, {
      signal: AbortSignal.timeout(patienceMs),
    });
    return response.ok ? usableKeys(await response.json()) : null;
  } catch {
    return null;
  }
}

/** Keys that something can be sealed to, or null where there are none. */
export function usableKeys(given: unknown): IntakeKeys | null {
  const current = v.safeParse(IntakeKeysSchema, given);
  return current.success && current.output.keys.length > 0 ? current.output : null;
}

/** Answers that say "not now": too slow, too many. */
const passing = [408, 425, 429];
/** Of them and the failures, those that are given before anything is written. */
const untouched = [425, 429];

/**
 * `Retry-After` in milliseconds. A date is counted from the server's own, so that a clock that
 * goes wrong here changes nothing.
 */
function askedToWait(headers: Headers): number {
  const asked = headers.get('Retry-After') ?? '';
  const from = Date.parse(headers.get('Date') ?? '');
  const ms = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - from;
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), longestAwayMs) : 0;
}
