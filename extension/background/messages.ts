import { AllocationKeySchema } from '@shared/model/allocation-key.ts';
import { ExemptionsSchema } from '@shared/model/exemption.ts';
import { PackManifestSchema } from '@shared/model/pack.ts';
import { PriorityKeySchema } from '@shared/model/priority-key.ts';
import { SuggestionsSchema } from '@shared/model/suggestions.ts';
import { LanguageSchema } from '@shared/model/text.ts';
import * as v from 'valibot';
import { CountsSchema } from '../overlay/counts.ts';

/** What a page's script asks the background. */
export const PageMessageSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('start') }),
  v.strictObject({ kind: v.literal('counts'), counts: CountsSchema }),
]);
export type PageMessage = v.InferOutput<typeof PageMessageSchema>;

/** What the background tells a page's script. `frame-counts` goes to the top frame alone. */
export const BackgroundMessageSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('settings-changed') }),
  v.strictObject({ kind: v.literal('frame-counts'), frame: v.string(), counts: CountsSchema }),
]);
export type BackgroundMessage = v.InferOutput<typeof BackgroundMessageSchema>;

const MunicipalPackSchema = v.strictObject({
  manifest: PackManifestSchema,
  priority: v.nullable(PriorityKeySchema),
  allocation: v.nullable(AllocationKeySchema),
  exemptions: ExemptionsSchema.entries.exemptions,
  suggestions: SuggestionsSchema.entries.suggestions,
  emergencies: SuggestionsSchema.entries.emergencies,
});

/** The answer to `start`: what holds on this site, or null where no hints are to be shown. */
export const StartAnswerSchema = v.nullable(
  v.strictObject({ language: LanguageSchema, pack: MunicipalPackSchema }),
);
export type StartAnswer = v.InferOutput<typeof StartAnswerSchema>;

/** True for a message of this extension itself: the one check of a sender. */
export function isOurs(sender: chrome.runtime.MessageSender): boolean {
  return sender.id === chrome.runtime.id;
}
