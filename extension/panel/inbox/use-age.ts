import { type Day, plainDate } from '@shared/model';
import { ageOn } from '@shared/rules';
import { useTexts } from '../../look/texts.ts';

/** An age as people say it: whole years, months for those under two. */
export function useAge(): (birthDate: Day, on: Day) => string {
  const { t } = useTexts();
  return (birthDate, on) => {
    const years = ageOn(birthDate, on) ?? 0;
    if (years >= 2) return t('referral.years', { count: years });
    return t('referral.months', { count: monthsBetween(birthDate, on) });
  };
}

function monthsBetween(from: Day, to: Day): number {
  return plainDate(from).until(plainDate(to), { largestUnit: 'month' }).months;
}
