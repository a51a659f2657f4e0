import {
  type Acknowledgement,
  AcknowledgementSchema,
  type IntakeKeys,
  IntakeKeysSchema,
  ProblemSchema,
  type SealedReferral,
} from '@shared/model';
import * as v from 'valibot';

/**
 * What became of a try. `waiting`: no sure answer, so the very same must be sent again.
 * `outdated`: it has not arrived, since a key that it is sealed to has been revoked.
 */
export type Outcome =
  | { kind: 'received'; acknowledgement: Acknowledgement }
  | { kind: 'waiting' }
  | { kind: 'outdated' }
  | { kind: 'refused'; title: string | null };

/** Longer than a slow phone line needs; after that the answer is unknown. */
const patienceMs = 30_000;

/** Hands one envelope to the server. Never throws: a broken line is an outcome. */
export async function deliver(municipality: string, envelope: SealedReferral): Promise<Outcome> {
  try {
    const response = await fetch(`/api/v1/${municipality}/referrals`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': envelope.language },
      body: JSON.stringify(envelope),
      signal: AbortSignal.timeout(patienceMs),
    });
    const body: unknown = await response.json();
    if (response.ok) {
      return { kind: 'received', acknowledgement: v.parse(AcknowledgementSchema, body) };
    }
    if (response.status >= 500 || passing.includes(response.status)) return { kind: 'waiting' };
    const problem = v.safeParse(ProblemSchema, body);
    if (problem.success && problem.output.code === 'keys.changed') return { kind: 'outdated' };
    return { kind: 'refused', title: problem.success ? problem.output.title : null };
  } catch {
    return { kind: 'waiting' };
  }
}

/** Whom to seal to, or null where the server cannot be reached now. */
export async function intakeKeys(municipality: string): Promise<IntakeKeys | null> {
  try {
    const response = await fetch(`/api/v1/${municipality}/intake-keys`, {
      signal: AbortSignal.timeout(patienceMs),
    });
    if (!response.ok) return null;
    const current = v.parse(IntakeKeysSchema, await response.json());
    return current.keys.length === 0 ? null : current;
  } catch {
    return null;
  }
}

/** Answers that say "not now": too slow, too many. */
const passing = [408, 425, 429];
