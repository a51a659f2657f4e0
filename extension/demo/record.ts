import * as v from 'valibot';

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

/** One referral as the journal's page gets it. */
export const ReferralSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]+-\d{3}$/)),
  name: v.string(),
  sex: v.picklist(['female', 'male']),
  birthDate: day,
  nationalNumber: v.string(),
  source: v.picklist([
    'self',
    'relative',
    'gp',
    'hospital',
    'specialist',
    'home-care',
    'health-station',
    'kindergarten',
    'school',
    'allocation-office',
    'other',
  ]),
  received: day,
  discharged: v.nullable(day),
  icd10: v.array(v.string()),
  icpc2: v.array(v.string()),
  text: v.string(),
});
export type Referral = v.InferOutput<typeof ReferralSchema>;

/** What the page gets: the day it was made, and the referrals as they stand on it. */
export const JournalDataSchema = v.strictObject({
  today: day,
  referrals: v.array(ReferralSchema),
});
export type JournalData = v.InferOutput<typeof JournalDataSchema>;
