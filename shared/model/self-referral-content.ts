import * as v from 'valibot';
import { SelfReferralSchema } from './self-referral.ts';
import { type GroupInterest, GroupInterestSchema } from './self-referral-group.ts';

/** What can lie under the seal. */
export const ReferralContentSchema = v.union([SelfReferralSchema, GroupInterestSchema]);
export type ReferralContent = v.InferOutput<typeof ReferralContentSchema>;

export function isGroupInterest(content: ReferralContent): content is GroupInterest {
  return 'group' in content;
}
