import { type Meanwhile, MeanwhileSchema, type ProblemArea } from '@shared/model';
import * as v from 'valibot';
import type { ReferralProps } from './props.ts';

const most = 3;

/** Advice and groups for everyone in the municipality: what was answered stays here. */
export async function fetchMeanwhile({
  municipality,
  language,
}: ReferralProps): Promise<Meanwhile> {
  const answer = await fetch(`/api/v1/${municipality.id}/meanwhile?lang=${language}`);
  return v.parse(MeanwhileSchema, await answer.json());
}

/** A few of each that suit what was answered and the person's age, the likeliest first. */
export function fitting(
  { advice, groups }: Meanwhile,
  { areas, age }: { areas: readonly ProblemArea[]; age: number | null },
): Meanwhile {
  const suits = (one: { areas: readonly ProblemArea[] }) =>
    one.areas.some((area) => areas.includes(area));
  return {
    advice: advice.filter(suits).slice(0, most),
    groups: groups
      .filter(suits)
      .filter(
        ({ minimumAge, maximumAge }) =>
          age === null || (age >= (minimumAge ?? 0) && age <= (maximumAge ?? age)),
      )
      .slice(0, most),
  };
}
