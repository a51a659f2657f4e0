import { type Day, DaySchema, plainDate, toDay } from '@shared/model/day.ts';
import * as v from 'valibot';
import { movedText } from './moved-text.ts';
import { syntheticNumber } from './national-number.ts';
import type { JournalData, Referral } from './record.ts';
import file from './referrals.json' with { type: 'json' };
import { StoredReferralSchema } from './stored-referral.ts';

/** The referrals of the demonstration, as they were written in the first half of 2026. */
export const storedReferrals = v.parse(v.array(StoredReferralSchema), file);

const newest = v.parse(
  DaySchema,
  storedReferrals
    .map((one) => one.received)
    .sort()
    .at(-1),
);

/**
 * The journal on one day. `moved` brings every date forward by the same number of days, so that
 * the newest referral was received `today`; `original` leaves them as they were written.
 */
export function journalData(today: Day, dates: 'moved' | 'original') {
  const days = dates === 'moved' ? plainDate(newest).until(plainDate(today)).days : 0;
  const moved = (day: Day) => toDay(plainDate(day).add({ days }));
  const referrals = storedReferrals.map(({ ageYears: _, language, ...stored }, index) => {
    const birthDate = moved(stored.birthDate);
    return {
      ...stored,
      birthDate,
      nationalNumber: syntheticNumber(birthDate, stored.sex, index * 3),
      received: moved(stored.received),
      discharged: stored.discharged === null ? null : moved(stored.discharged),
      text: movedText(stored.text, days, stored.received, language),
    } satisfies Referral;
  });
  return { today, referrals } satisfies JournalData;
}
