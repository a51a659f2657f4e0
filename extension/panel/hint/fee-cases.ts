import {
  type Day,
  type FeeAnswer,
  type FeeQuestion,
  type MunicipalPack,
  type NationalPack,
  plainDate,
  type ReferralFacts,
  toDay,
} from '@shared/model';
import { fee } from '@shared/rules';

export type Visit = Pick<FeeQuestion, 'service' | 'kind' | 'minutes'>;
type Who = Pick<ReferralFacts, 'received' | 'birthDate' | 'ageYears'>;

/**
 * What a visit today costs: one answer where it is the same whatever is not known of the age, else
 * one for the youngest and one for the oldest that the person may be.
 */
export function feeCases(
  visit: Visit,
  who: Who,
  { on, national, municipal }: { on: Day; national: NationalPack; municipal: MunicipalPack },
): FeeAnswer[] {
  const answers = possibleBirthDates(who, on).map((birthDate) =>
    fee({ ...visit, on, birthDate, circumstances: [] }, national, municipal),
  );
  const [first, second] = answers;
  return first?.amountNok === second?.amountNok && first?.pays === second?.pays
    ? answers.slice(0, 1)
    : answers;
}

/** The latest and the earliest day of birth that fit; null stands for some grown-up. */
function possibleBirthDates({ received, birthDate, ageYears }: Who, on: Day): (Day | null)[] {
  if (birthDate != null) return [birthDate];
  if (ageYears == null) return [on, null];
  const latest = plainDate(received).subtract({ years: ageYears });
  return [toDay(latest), toDay(latest.subtract({ years: 1 }).add({ days: 1 }))];
}
