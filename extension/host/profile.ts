import * as v from 'valibot';
import { CarryFieldSchema } from '../carry/carry-field.ts';
import { DateFormatSchema } from './date-format.ts';
import { FieldNameSchema } from './field.ts';
import { patternOf } from './pattern.ts';
import { SelfTestSchema } from './self-test-schema.ts';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100));
const list = v.pipe(v.array(words), v.nonEmpty(), v.maxLength(20));
const glob = v.pipe(words, v.regex(/^[/#?=&:,@%.\w~*!+-]+$/));
const attribute = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/), v.maxLength(60));
const selector = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));
const named = v.record(v.pipe(v.string(), v.maxLength(200)), v.pipe(v.string(), v.maxLength(200)));

/** `*` stands for anything but `/`, `**` for anything; the hash counts up to its first `;`. */
const AddressSchema = v.strictObject({ path: glob, hash: v.optional(glob) });
export type Address = v.InferOutput<typeof AddressSchema>;

/** Where a field stands: under a column's heading, after a label, or in an element by its marks. */
const WhereSchema = v.variant('by', [
  v.strictObject({ by: v.literal('column'), headings: list }),
  v.strictObject({ by: v.literal('label'), labels: list }),
  v.strictObject({ by: v.literal('data'), attribute }),
  v.strictObject({ by: v.literal('name'), name: words }),
  v.strictObject({ by: v.literal('selector'), selector }),
]);
export type Where = v.InferOutput<typeof WhereSchema>;

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
  /** An element within what `where` finds, where several facts stand together. */
  within: v.optional(selector),
  read: v.optional(ReadSchema, { kind: 'content' }),
  /** A pattern with one group: the part that counts. */
  part: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(200),
      v.check((text) => patternOf(text) !== null, 'part.group'),
    ),
  ),
  /** The only formats that are tried, for a date. */
  formats: v.optional(v.pipe(v.array(DateFormatSchema), v.nonEmpty(), v.maxLength(10))),
  /** Turns what is read into a known value: an icon's meaning, the journal's own priority. */
  values: v.optional(named),
  /**
   * Where it stands in another document of the same origin: `top`, the page around this frame, or
   * the address (`/banner*`, `/app#list`) of the one frame that is shown.
   */
  frame: v.optional(v.union([v.literal('top'), v.pipe(glob, v.startsWith('/'))])),
});
export type FieldRule = v.InferOutput<typeof FieldRuleSchema>;

export const FormWhereSchema = v.variant('by', [
  v.strictObject({ by: v.literal('label'), labels: list }),
  v.strictObject({ by: v.literal('name'), name: words }),
  v.strictObject({ by: v.literal('selector'), selector }),
]);

/** The one control that something is written into, when the user asks for it. */
const FormRuleSchema = v.strictObject({
  where: FormWhereSchema,
  /** How a day is written there. */
  format: v.optional(DateFormatSchema),
});
export type FormRule = v.InferOutput<typeof FormRuleSchema>;

/** How one kind of page of one journal is read. Data only: shipped, taught or sent by policy. */
export const ProfileSchema = v.strictObject({
  inngang: v.literal('site-profile-1'),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,60}$/)),
  name: words,
  address: AddressSchema,
  view: v.variant('kind', [
    v.strictObject({ kind: v.literal('worklist'), rows: v.optional(selector) }),
    v.strictObject({ kind: v.literal('detail'), root: v.optional(selector) }),
    /** A form that a self-referral is carried into; it has no fields to read. */
    v.strictObject({ kind: v.literal('form'), writes: v.record(CarryFieldSchema, FormRuleSchema) }),
  ]),
  fields: v.record(FieldNameSchema, FieldRuleSchema),
  test: v.optional(SelfTestSchema),
});
export type Profile = v.InferOutput<typeof ProfileSchema>;

/** True where the profile is for the page at this address. */
export function isFor({ address }: Profile, location: Pick<Location, 'pathname' | 'hash'>) {
  return isAt(address, location);
}

/** True where a page stands at this address. */
export function isAt(address: Address, place: Pick<Location, 'pathname' | 'hash'>): boolean {
  return (
    matches(address.path, place.pathname) &&
    (address.hash === undefined || matches(address.hash, bareHash(place.hash)))
  );
}

/** An address in one line, as a frame is named. */
export function addressText({ path, hash = '' }: Address): string {
  return path + hash;
}

export function addressIn(text: string): Address {
  const at = text.indexOf('#');
  return at === -1 ? { path: text } : { path: text.slice(0, at), hash: text.slice(at) };
}

/** The part of a hash that says which page it is: what follows a `;` is whom it is about. */
export function bareHash(hash: string): string {
  const [place = ''] = hash.split(';', 1);
  return place;
}

/** `*` stands for anything up to the next `/`, `**` for anything at all. */
function matches(glob: string, text: string): boolean {
  if (glob.includes('**')) return fits(glob.replaceAll('**', '*'), text);
  const wanted = glob.split('/');
  const given = text.split('/');
  return wanted.length === given.length && wanted.every((part, i) => fits(part, given[i] ?? ''));
}

/** The pieces between the stars stand in the text in their order. */
function fits(glob: string, text: string): boolean {
  const [first = '', ...rest] = glob.split('*');
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || text.length < first.length + last.length) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return text.endsWith(last) && text.length - last.length >= at;
}
