import * as v from 'valibot';
import { DateFormatSchema } from './date-format.ts';
import { FieldNameSchema } from './field.ts';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100));
const list = v.pipe(v.array(words), v.nonEmpty(), v.maxLength(20));
const pattern = v.pipe(words, v.regex(/^[/#?=&;:%.\w~*!-]+$/));
const attribute = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/));
const selector = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));
const named = v.record(v.pipe(v.string(), v.maxLength(200)), v.pipe(v.string(), v.maxLength(200)));

/** Where a field stands: under a column's heading, after a label, or in an element by its marks. */
const WhereSchema = v.variant('by', [
  v.strictObject({ by: v.literal('column'), headings: list }),
  v.strictObject({ by: v.literal('label'), labels: list }),
  v.strictObject({ by: v.literal('data'), attribute }),
  v.strictObject({ by: v.literal('name'), name: words }),
  v.strictObject({ by: v.literal('selector'), selector }),
]);

/** What of the element is read. `content`: the value of its control, else its shown text. */
const ReadSchema = v.variant('kind', [
  v.strictObject({
    kind: v.picklist(['content', 'text', 'own-text', 'value', 'checked', 'option']),
  }),
  v.strictObject({ kind: v.literal('attribute'), name: attribute }),
  v.strictObject({ kind: v.literal('icon'), classes: named }),
]);

/** How one field is read. Code systems are named by the field itself: `icd10` or `icpc2`. */
const FieldRuleSchema = v.strictObject({
  where: WhereSchema,
  read: v.optional(ReadSchema, { kind: 'content' }),
  /** A pattern with one group: the part that counts. */
  part: v.optional(v.pipe(v.string(), v.maxLength(200), v.check(hasOneGroup, 'part.group'))),
  /** The only formats that are tried, for a date. */
  formats: v.optional(v.pipe(v.array(DateFormatSchema), v.nonEmpty())),
  /** Turns what is read into a known value: an icon's meaning, the journal's own priority. */
  values: v.optional(named),
  /** `top`: in the page around this frame, of the same origin. */
  frame: v.optional(v.literal('top')),
});
export type FieldRule = v.InferOutput<typeof FieldRuleSchema>;

/** How one kind of page of one journal is read. Data only: shipped, taught or sent by policy. */
export const ProfileSchema = v.strictObject({
  inngang: v.literal('site-profile-1'),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,60}$/)),
  name: words,
  /** `*` stands for anything; the hash counts up to its first `;`. */
  address: v.strictObject({ path: pattern, hash: v.optional(pattern) }),
  view: v.variant('kind', [
    v.strictObject({ kind: v.literal('worklist'), rows: v.optional(selector) }),
    v.strictObject({ kind: v.literal('detail'), root: v.optional(selector) }),
  ]),
  fields: v.record(FieldNameSchema, FieldRuleSchema),
});
export type Profile = v.InferOutput<typeof ProfileSchema>;

/** True where the profile is for the page at this address. */
export function isFor(
  { address }: Profile,
  { pathname, hash }: Pick<Location, 'pathname' | 'hash'>,
): boolean {
  const [place = ''] = hash.split(';', 1);
  return (
    matches(address.path, pathname) && (address.hash === undefined || matches(address.hash, place))
  );
}

function matches(glob: string, text: string): boolean {
  const escaped = glob.replace(/[.?+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${escaped}$`).test(text);
}

function hasOneGroup(text: string): boolean {
  try {
    return new RegExp(`${text}|`, 'u').exec('')?.length === 2;
  } catch {
    return false;
  }
}
