import {
  DaySchema,
  LevelSchema,
  LocalizedTextSchema,
  ReferralFactsSchema,
  RoleIdSchema,
  StaffLanguageSchema,
} from '@shared/model';
import * as v from 'valibot';
import { ProfileSchema } from '../host/profile.ts';
import { ReferenceSchema } from '../host/reference.ts';
import { CountsSchema } from '../overlay/counts.ts';

/** So many requests are judged in one message. */
export const mostAtOnce = 400;

/** What is judged: the facts of one record, and which record it is. */
const RequestSchema = v.strictObject({ facts: ReferralFactsSchema, reference: ReferenceSchema });
export type Request = v.InferOutput<typeof RequestSchema>;

/** What a page's script asks the background. What is read goes no further than there. */
export const PageMessageSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('start') }),
  v.strictObject({ kind: v.literal('counts'), counts: CountsSchema }),
  v.strictObject({
    kind: v.literal('assess'),
    on: DaySchema,
    requests: v.pipe(v.array(RequestSchema), v.maxLength(mostAtOnce)),
  }),
  v.strictObject({ kind: v.literal('explain'), on: DaySchema, request: RequestSchema }),
  v.strictObject({ kind: v.literal('save-profile'), profile: ProfileSchema }),
  v.strictObject({ kind: v.literal('open-panel') }),
]);
export type PageMessage = v.InferOutput<typeof PageMessageSchema>;

/** The answer to `start`: how this site is read, or null where no hints are to be shown. */
export const StartAnswerSchema = v.nullable(
  v.strictObject({
    language: StaffLanguageSchema,
    /** The overlay's words in that language. */
    words: v.record(v.string(), v.string()),
    profiles: v.array(ProfileSchema),
  }),
);
export type StartAnswer = v.InferOutput<typeof StartAnswerSchema>;

/** What a hint shows of an assessment; the reasons stay in the background until they are asked for. */
const JudgedSchema = v.strictObject({
  level: v.nullable(LevelSchema),
  deadline: v.nullable(DaySchema),
  daysLeft: v.nullable(v.number()),
  overdue: v.boolean(),
  /** The therapist must read it: something in this one request is left open. */
  look: v.boolean(),
  emergency: v.boolean(),
  /** Why there is no level, where there is none. */
  why: list(LocalizedTextSchema),
  /** Who is likely to be responsible by the allocation key. */
  roles: list(RoleIdSchema),
  /** There where a therapist has set another level here; then the key's own. */
  setHere: v.exactOptional(v.strictObject({ keyLevel: v.nullable(LevelSchema) })),
});
export type Judged = v.InferOutput<typeof JudgedSchema>;

/** The answer to `assess`: one for each of the facts, in their order; null where none can be. */
export const AssessAnswerSchema = v.nullable(v.array(JudgedSchema));
export type AssessAnswer = v.InferOutput<typeof AssessAnswerSchema>;

/** The answer to `explain`: what one hint rests on, in the words of the key that holds on this site. */
export const ReasonsSchema = v.nullable(
  v.strictObject({
    judged: JudgedSchema,
    levelName: v.nullable(LocalizedTextSchema),
    waitStart: v.strictObject({ kind: v.picklist(['received', 'discharged']), on: DaySchema }),
    /** The strongest first. */
    criteria: list(
      v.strictObject({
        text: LocalizedTextSchema,
        evidence: list(v.strictObject({ origin: v.string(), text: v.string() })),
      }),
    ),
    notes: list(v.strictObject({ code: v.string(), text: LocalizedTextSchema })),
    documents: list(
      v.strictObject({
        title: v.string(),
        publisher: v.string(),
        published: v.exactOptional(v.string()),
      }),
    ),
  }),
);
export type Reasons = NonNullable<v.InferOutput<typeof ReasonsSchema>>;

/**
 * What hints on a page are told. `frame-counts` goes to the top frame alone; `panel-opened` comes
 * from a panel that wants to know what is shown, `judge-again` where levels were set here.
 */
export const HintMessageSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('panel-opened') }),
  v.strictObject({ kind: v.literal('judge-again') }),
  v.strictObject({ kind: v.literal('next-row') }),
  v.strictObject({ kind: v.literal('frame-counts'), frame: v.string(), counts: CountsSchema }),
]);
export type HintMessage = v.InferOutput<typeof HintMessageSchema>;

/** What a page's script is told, with hints or without. */
export type BackgroundMessage = HintMessage | { kind: 'settings-changed' };

/** An answer is read, never changed. */
function list<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.readonly());
}
