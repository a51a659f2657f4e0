import { DaySchema, LevelSchema, RoleIdSchema } from '@shared/model';
import * as v from 'valibot';
import { ProblemSchema } from '../../host/problem.ts';
import { QuietSchema } from '../../host/self-test-schema.ts';
import { longestReference } from './reference.ts';

/** The name of the line that a page's script opens to a panel that is open. */
export const rowsPort = 'rows';

/** So many rows are told of; of a longer list the rest are only counted. */
export const mostRows = 3000;

const number = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Names one row for as long as it says the same. What says something else has another key. */
export const RowKeySchema = v.pipe(number, v.brand('RowKey'));
export type RowKey = v.InferOutput<typeof RowKeySchema>;

/** What the journal itself calls the request, or, where it has no name for it, the patient. */
export const ReferenceSchema = v.strictObject({
  of: v.picklist(['record', 'patient']),
  text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestReference)),
});
export type Reference = v.InferOutput<typeof ReferenceSchema>;

/** What is suggested for a row, why nothing is, or that it is still being judged. */
const StateSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('level'),
    level: LevelSchema,
    deadline: DaySchema,
    look: v.boolean(),
    emergency: v.boolean(),
    /** Whether the level is one that a therapist has set. */
    isSet: v.boolean(),
    /** Who is likely to be responsible by the allocation key. */
    roles: v.array(RoleIdSchema),
  }),
  v.strictObject({ kind: v.literal('open'), emergency: v.boolean() }),
  v.strictObject({ kind: v.literal('unread'), problem: ProblemSchema }),
  v.strictObject({ kind: v.literal('waiting') }),
]);

/** A row as the panel knows it: no name, no number of a person, nothing of the text. */
export const RowSchema = v.strictObject({
  key: RowKeySchema,
  /** Which of the lists on the page, and the place in it; both from 1. */
  list: number,
  at: number,
  reference: v.nullable(ReferenceSchema),
  received: v.nullable(DaySchema),
  state: StateSchema,
});
export type Row = v.InferOutput<typeof RowSchema>;

/** What a page's script tells the panel. */
export const FromPageSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('rows'),
    on: DaySchema,
    rows: v.pipe(v.array(RowSchema), v.maxLength(mostRows)),
    /** How many rows there are beyond those. */
    more: number,
    lists: number,
    /** How many there are in all, where the page says so and shows fewer. */
    inAll: v.nullable(number),
    detail: v.boolean(),
    quiet: v.nullable(QuietSchema),
  }),
  /** Rows that no longer stand for what they were read from: told before anything else. */
  v.strictObject({ kind: v.literal('gone'), keys: v.array(RowKeySchema) }),
]);
export type FromPage = v.InferOutput<typeof FromPageSchema>;
export type PageRows = Extract<FromPage, { kind: 'rows' }>;

/** What the panel asks of a page's script. */
export const ToPageSchema = v.strictObject({ kind: v.literal('show'), key: RowKeySchema });
export type ToPage = v.InferOutput<typeof ToPageSchema>;
