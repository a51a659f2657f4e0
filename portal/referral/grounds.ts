import type { Consent } from '@shared/model';
import { ageOn } from './age.ts';
import type { Answers } from './answers.ts';
import type { Setting } from './steps.ts';

/** Who agrees, which picks the words for it: under 16 the parents, until 18 the youth or they. */
export type Ground = { context?: 'parent' | 'youth' };

export function groundOf(answers: Answers, setting: Setting): Ground {
  if (isUnder16(answers, setting)) return { context: 'parent' };
  return isUnder18(answers, setting) ? { context: 'youth' } : {};
}

/**
 * On what grounds someone may ask for another of that age: under 16 parents decide (pbrl. § 4-4),
 * until 18 they do where the youth cannot (§ 4-5), and for grown-ups never; there a guardian may,
 * where the person cannot (§ 4-7), or the service judges (§ 4-6).
 */
export function consentsFor(answers: Answers, setting: Setting): readonly Consent[] {
  const { context = 'adult' } = groundOf(answers, setting);
  return consents[context];
}

const consents: Record<'parent' | 'youth' | 'adult', readonly Consent[]> = {
  parent: ['parent'],
  youth: ['agreed', 'parent'],
  adult: ['agreed', 'representative', 'cannot-decide'],
};

/** Under 16 it is the parents who agree (pbrl. § 4-4). */
export function isUnder16(answers: Answers, { today }: Setting): boolean {
  return (ageOn(answers.birth, today) ?? 16) < 16;
}

/** Parental responsibility ends at 18. */
function isUnder18(answers: Answers, { today }: Setting): boolean {
  return (ageOn(answers.birth, today) ?? 18) < 18;
}
