import { DaySchema } from '@shared/model/day.ts';
import * as v from 'valibot';
import { ReferralSchema } from './record.ts';

const { nationalNumber: _, ...shown } = ReferralSchema.entries;

/** One referral about someone who does not exist, as it lies in the demonstration's file. */
export const StoredReferralSchema = v.strictObject({
  ...shown,
  language: v.picklist(['nb', 'nn', 'en']),
  ageYears: v.pipe(v.number(), v.integer(), v.minValue(0)),
  birthDate: DaySchema,
  received: DaySchema,
  discharged: v.nullable(DaySchema),
});
