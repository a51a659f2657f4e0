import { type ContactChange, ProblemSchema } from '@shared/model';
import { sealFollowUp, toBase64 } from '@shared/sealing';
import * as v from 'valibot';
import { intakeKeys } from '../../../referral/deliver.ts';
import { newIdempotencyKey } from '../../../referral/idempotency-key.ts';
import type { ChangeOutcome } from './send-change.ts';

const patienceMs = 30_000;

/** The key of each content: the same sent again, after a broken line, is kept once. */
const keys = new Map<string, string>();

/** Seals the change to the municipality's keys and hands it to the server. */
export async function deliverChange(
  change: ContactChange,
  receipt: string,
  isLastTry = false,
): Promise<ChangeOutcome> {
  const { municipality } = change;
  const current = await intakeKeys(municipality);
  if (current === null) return { trouble: null };
  const content = JSON.stringify(change);
  const idempotencyKey = keys.get(content) ?? newIdempotencyKey();
  keys.set(content, idempotencyKey);
  const answer = await fetch(`/api/v1/${municipality}/follow-ups`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Accept-Language': document.documentElement.lang,
    },
    body: JSON.stringify({
      receipt,
      idempotencyKey,
      keySet: current.keySet,
      sealed: toBase64(await sealFollowUp(change, current)),
    }),
    signal: AbortSignal.timeout(patienceMs),
  });
  if (answer.ok) return { sent: true };
  const problem = v.safeParse(ProblemSchema, await answer.json().catch(() => null));
  if (!problem.success) return { trouble: null };
  const { code, title } = problem.output;
  // the same content with the same key, sealed to the keys as they are now
  if (code === 'keys.changed' && !isLastTry) return deliverChange(change, receipt, true);
  return { trouble: code === 'keys.changed' ? null : title };
}
