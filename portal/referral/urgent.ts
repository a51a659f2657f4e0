import type { UrgentSign } from '@shared/model';
import type { Answers } from './answers.ts';

/** Whom to turn to before any form: the emergency number, the out-of-hours doctor, one's doctor. */
export type UrgentAction = 'call-113' | 'call-116117' | 'call-doctor';

/**
 * The way of each sign. A safety net in front of the form, after the gates that British
 * self-referral services put there (cauda equina, hot joint, fever, weight loss, cancer before),
 * with Norwegian numbers. It looks for what must not wait in a queue; it is no diagnosis.
 */
export const urgentSigns: Record<UrgentSign, UrgentAction> = {
  'chest-or-breath': 'call-113',
  stroke: 'call-113',
  'thoughts-of-suicide': 'call-113',
  'bladder-saddle': 'call-116117',
  'sudden-weakness': 'call-116117',
  injury: 'call-116117',
  'hot-joint': 'call-116117',
  'swollen-calf': 'call-116117',
  'fever-unwell': 'call-doctor',
  'weight-loss-cancer': 'call-doctor',
};

const mostUrgentFirst: readonly UrgentAction[] = ['call-113', 'call-116117', 'call-doctor'];

/** The most urgent way of what was answered, or null where nothing is urgent. */
export function urgentAction(chosen: Answers['urgent']): UrgentAction | null {
  const actions = chosen.flatMap((sign) => (sign === 'none' ? [] : [urgentSigns[sign]]));
  return mostUrgentFirst.find((action) => actions.includes(action)) ?? null;
}

/** The signs in the order in which they are asked: the most urgent first. */
export const signsInOrder: readonly UrgentSign[] = [
  'chest-or-breath',
  'stroke',
  'thoughts-of-suicide',
  'bladder-saddle',
  'sudden-weakness',
  'injury',
  'hot-joint',
  'swollen-calf',
  'fever-unwell',
  'weight-loss-cancer',
];
