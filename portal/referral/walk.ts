import type { Answers } from './answers.ts';
import {
  type Ending,
  endingAfter,
  firstStep,
  isStep,
  type Setting,
  type StepId,
  steps,
} from './steps.ts';

/**
 * Where the user stands: before the form, at a step, at a way out of it, or behind it. `waiting` is
 * where an earlier visit sealed it, and nothing but that is left.
 */
export type Place = 'start' | StepId | Ending | 'waiting' | 'receipt';

/** Where a finished step leads: out, on, or back to the summary that it was changed from. */
export function placeAfter(
  step: StepId,
  answers: Answers,
  setting: Setting,
  change: { unfinished: StepId | null } | null,
): Place {
  const order = steps(answers, setting);
  const following = order[order.indexOf(step) + 1] ?? 'check';
  const onward = change === null ? following : (change.unfinished ?? 'check');
  return endingAfter(step, answers, setting) ?? onward;
}

/** Where the link "back" leads, or null where there is no way back. */
export function placeBefore(
  place: Place,
  answers: Answers,
  setting: Setting,
  isChanging: boolean,
): Place | null {
  if (place === 'start' || place === 'waiting' || place === 'receipt') return null;
  if (place === 'needs-parent') return 'person';
  if (!isStep(place)) return firstStep(setting);
  if (isChanging) return 'check';
  const order = steps(answers, setting);
  return order[order.indexOf(place) - 1] ?? 'start';
}
