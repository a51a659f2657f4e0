import { DaySchema } from '@shared/model/day.ts';
import { KeyRingSchema } from '@shared/model/intake-keys.ts';
import { MunicipalityIdSchema } from '@shared/model/municipality-id.ts';
import { LanguageSchema } from '@shared/model/text.ts';
import * as v from 'valibot';

/** What the page hands to its part in the browser. All of it is shown to who reads the page. */
export const KeysPropsSchema = v.object({
  language: LanguageSchema,
  municipality: v.object({ id: MunicipalityIdSchema, name: v.string() }),
  /** Keys that an administrator makes are in use at once. */
  isAdministrator: v.boolean(),
  ring: KeyRingSchema,
  /** How many referrals are sealed to older keys than those in use. */
  remaining: v.number(),
  today: DaySchema,
  /** Where this page is met, for the paper that outlives it. */
  address: v.string(),
});
export type KeysProps = v.InferOutput<typeof KeysPropsSchema>;
