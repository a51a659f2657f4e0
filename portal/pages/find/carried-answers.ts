import type { Situation, Turn } from '@shared/model/guidance.ts';
import type { Answers } from '../../referral/answers.ts';
import type { FindQuery } from './query.ts';

type Carried = { [Name in keyof Answers]?: Answers[Name] | undefined };

/**
 * The answers that the self-referral need not ask for again, as its own codes. What it asks for by
 * name or in words is never among them.
 */
export function carriedAnswers(
  { kind, area }: Situation,
  turn: Turn | null,
  { travel, age }: FindQuery,
): Carried {
  const isChild = kind === 'child' || (age !== null && age < 16);
  return {
    ...(area === undefined ? {} : { areas: [area] }),
    ...(isChild ? { applicant: 'child' as const } : {}),
    ...(travel === null
      ? {}
      : { travel: travel === 'yes' ? ('alone' as const) : ('cannot' as const) }),
    ...turn?.carries,
  };
}
