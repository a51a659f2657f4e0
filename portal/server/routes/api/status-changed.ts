import type { StatusAnswer } from '@shared/model';
import { ProblemError } from '../../problems/problem-error.ts';
import type { StatusChanged } from '../../storage/referral-statuses.ts';

/** The answer to a change that was made, or the problem where it could not be. */
export function statusChanged(changed: StatusChanged, unknown: string): StatusAnswer {
  if (changed.outcome === 'unknown') throw new ProblemError(404, unknown);
  if (changed.outcome === 'final') throw new ProblemError(409, 'referral.final');
  return changed.answer;
}
