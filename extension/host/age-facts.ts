import { type Day, plainDate } from '@shared/model';
import { birthDateIn } from './birth-date.ts';
import type { RawRecord, ReadDay } from './facts.ts';
import { parseAge } from './parse-age.ts';
import type { Problem } from './problem.ts';

export type AgeFacts = { ageYears: number | null; birthDate: Day | null };

/**
 * Age and birth date of a record. The birth date, also the one in a national number, wins over
 * an age; where both are there they must agree, on the day it was received or today.
 */
export function readAge(
  raw: RawRecord,
  { today, received, birth }: { today: Day; received: Day; birth: ReadDay },
): AgeFacts | { problem: Problem } {
  if ('problem' in birth) return birth;
  const numbers = (raw.nationalNumber ?? []).flatMap(({ text }) => birthDateIn(text) ?? []);
  const dates = [...new Set([...(birth.day === null ? [] : [birth.day]), ...numbers])];
  const [birthDate = null] = dates;
  if (dates.length > 1) return { problem: { code: 'disagree', field: 'birthDate' } };
  if (birthDate !== null && birthDate > received) {
    return { problem: { code: 'future', field: 'birthDate' } };
  }
  const ages = new Set<number>();
  for (const { text } of raw.age ?? []) {
    const answer = parseAge(text);
    if ('years' in answer) ages.add(answer.years);
    else if (answer.problem !== 'empty') return { problem: { code: answer.problem, field: 'age' } };
  }
  const [ageYears = null] = ages;
  if (ages.size > 1) return { problem: { code: 'several', field: 'age' } };
  if (birthDate !== null && ageYears !== null) {
    const fits =
      yearsBetween(birthDate, received) <= ageYears && ageYears <= yearsBetween(birthDate, today);
    if (!fits) return { problem: { code: 'disagree', field: 'age' } };
  }
  return { ageYears, birthDate };
}

function yearsBetween(from: Day, to: Day): number {
  return plainDate(from).until(plainDate(to), { largestUnit: 'years' }).years;
}
