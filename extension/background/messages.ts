import {
  type Assessment,
  ConceptIdSchema,
  CriterionIdSchema,
  DaySchema,
  FindingStatusSchema,
  LanguageSchema,
  LevelSchema,
  LocalizedTextSchema,
  PackManifestSchema,
  PriorityKeySchema,
  ReferralFactsSchema,
  SourceSchema,
} from '@shared/model';
import * as v from 'valibot';
import { ProfileSchema } from '../host/profile.ts';
import { CountsSchema } from '../overlay/counts.ts';

/** So many requests are judged in one message. */
export const mostAtOnce = 50;

/** What a page's script asks the background. What is read goes no further than there. */
export const PageMessageSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('start') }),
  v.strictObject({ kind: v.literal('counts'), counts: CountsSchema }),
  v.strictObject({
    kind: v.literal('assess'),
    on: DaySchema,
    facts: v.pipe(v.array(ReferralFactsSchema), v.maxLength(mostAtOnce)),
  }),
  v.strictObject({ kind: v.literal('rules') }),
]);
export type PageMessage = v.InferOutput<typeof PageMessageSchema>;

/** The answer to `start`: how this site is read, or null where no hints are to be shown. */
export const StartAnswerSchema = v.nullable(
  v.strictObject({ language: LanguageSchema, profiles: v.array(ProfileSchema) }),
);
export type StartAnswer = v.InferOutput<typeof StartAnswerSchema>;

const AssessmentSchema = v.strictObject({
  level: v.nullable(LevelSchema),
  waitStart: v.strictObject({ kind: v.picklist(['received', 'discharged']), on: DaySchema }),
  deadline: v.nullable(DaySchema),
  daysLeft: v.nullable(v.number()),
  overdue: v.boolean(),
  criteria: v.array(
    v.strictObject({
      id: CriterionIdSchema,
      level: LevelSchema,
      evidence: v.array(
        v.strictObject({
          concept: ConceptIdSchema,
          status: FindingStatusSchema,
          origin: v.picklist(['text', 'icd10', 'icpc2', 'answer']),
          text: v.string(),
          start: v.number(),
          end: v.number(),
        }),
      ),
    }),
  ),
  notes: v.array(
    v.strictObject({
      code: v.picklist([
        'not-enough',
        'age-unknown',
        'possible-emergency',
        'source-silent',
        'interpretation',
        'chosen-by-therapist',
        'no-rule-in-force',
      ]),
      text: LocalizedTextSchema,
    }),
  ),
  sources: v.array(SourceSchema),
}) satisfies v.GenericSchema<unknown, Assessment>;

/** The answer to `assess`: one for each of the facts, in their order; null where none can be. */
export const AssessAnswerSchema = v.nullable(v.array(AssessmentSchema));
export type AssessAnswer = readonly Assessment[] | null;

/** The answer to `rules`: the words of the key that holds on this site. */
export const RulesAnswerSchema = v.nullable(
  v.strictObject({ manifest: PackManifestSchema, priority: v.nullable(PriorityKeySchema) }),
);
export type RulesAnswer = v.InferOutput<typeof RulesAnswerSchema>;
export type RuleTexts = NonNullable<RulesAnswer>;

/** What the background tells a page's script. `frame-counts` goes to the top frame alone. */
export const BackgroundMessageSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('settings-changed') }),
  v.strictObject({ kind: v.literal('frame-counts'), frame: v.string(), counts: CountsSchema }),
]);
export type BackgroundMessage = v.InferOutput<typeof BackgroundMessageSchema>;

/** True for a message of this extension itself: the one check of a sender. */
export function isOurs(sender: chrome.runtime.MessageSender): boolean {
  return sender.id === chrome.runtime.id;
}
