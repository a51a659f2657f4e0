import * as v from 'valibot';
import { ProfileSchema } from '../host/profile.ts';
import { ControlInfoSchema } from './control-info.ts';

const handle = v.pipe(v.number(), v.integer(), v.minValue(0));
const ticket = v.pipe(v.string(), v.uuid());

/** So much text is carried at the most. */
const longestText = 40_000;

const WriteSchema = v.strictObject({
  handle,
  /** What stood there when the user was shown it. Anything else there now, and nothing is written. */
  now: v.string(),
  write: v.pipe(v.string(), v.maxLength(longestText)),
});
export type Write = v.InferOutput<typeof WriteSchema>;

/** What the panel asks of the page's script. Nothing of a referral is told before the user's click. */
export const CarryQuestionSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('carry-look'), profiles: v.array(ProfileSchema) }),
  v.strictObject({
    kind: v.literal('carry-write'),
    ticket,
    writes: v.pipe(v.array(WriteSchema), v.maxLength(40)),
  }),
  v.strictObject({ kind: v.literal('carry-undo'), ticket, handles: v.array(handle) }),
  /** Opens a list to see what can be chosen in it, with this typed where it follows that. */
  v.strictObject({
    kind: v.literal('carry-options'),
    ticket,
    handle,
    typed: v.pipe(v.string(), v.maxLength(200)),
  }),
]);
export type CarryQuestion = v.InferOutput<typeof CarryQuestionSchema>;

/** The form that a document shows. */
export const FormInfoSchema = v.strictObject({
  ticket,
  title: v.string(),
  path: v.string(),
  language: v.string(),
  controls: v.pipe(v.array(ControlInfoSchema), v.maxLength(200)),
  /** What the page says of whose it is. */
  whose: v.array(
    v.strictObject({
      field: v.picklist(['name', 'birthDate', 'nationalNumber']),
      text: v.string(),
    }),
  ),
});
export type FormInfo = v.InferOutput<typeof FormInfoSchema>;
export const LookAnswerSchema = v.nullable(FormInfoSchema);

/** What became of one control, and what stands in it now. */
export const OutcomeSchema = v.strictObject({
  handle,
  outcome: v.picklist(['written', 'not-taken', 'undone', 'stays', 'changed', 'gone']),
  now: v.string(),
  /** What the browser says is wrong with it, in its own words. */
  problem: v.string(),
});
export type Outcome = v.InferOutput<typeof OutcomeSchema>;

/** `changed`: the page is no longer the one that was shown, so nothing was done. */
export const DoneAnswerSchema = v.strictObject({
  changed: v.boolean(),
  outcomes: v.array(OutcomeSchema),
});
export type DoneAnswer = v.InferOutput<typeof DoneAnswerSchema>;

/** What can be chosen in a list; null where none opened. */
export const OptionsAnswerSchema = v.strictObject({
  changed: v.boolean(),
  options: v.nullable(v.array(v.string())),
});
export type OptionsAnswer = v.InferOutput<typeof OptionsAnswerSchema>;
