import type { RawRecord } from './facts.ts';
import { type FieldName, FieldNameSchema } from './field.ts';
import { plain } from './plain.ts';
import type { FieldRule, Profile } from './profile.ts';
import type { Quiet, SelfTest } from './self-test-schema.ts';

/** One record as it was read: the fields that have a place on the page, and whether facts came of it. */
export type Tested = { raw: RawRecord; isRead: boolean };

/** Fields whose values have a shape. Words have none. */
const shaped: readonly FieldName[] = [
  'received',
  'discharged',
  'birthDate',
  'age',
  'nationalNumber',
  'patientId',
  'recordId',
  'icd10',
  'icpc2',
  'level',
];
/** A value without what it says: `13.06.2026, 08:20` becomes `9.9.9, 9:9`. */
export function shapeOf(text: string): string {
  return plain(text)
    .replace(/\p{L}[\p{L}\p{M}]*/gu, 'a')
    .replace(/\d+/g, '9')
    .replace(/(?:a ){2,}a/g, 'a a')
    .slice(0, 40)
    .trim();
}

/** What a page is held against later, from how its records read when it was taught. */
export function selfTestOf(profile: Profile, records: readonly Tested[]): SelfTest {
  const shapes: SelfTest['shapes'] = {};
  for (const field of fieldsOf(profile)) {
    const own = records.flatMap(({ raw }) => valuesOf(raw, field));
    const all = shaped.includes(field) ? [...new Set(own.map(shapeOf))].slice(0, 12) : [];
    if (own.length > 0) shapes[field] = all;
  }
  const read = records.filter(({ isRead }) => isRead).length;
  return {
    headings: [...new Set(rulesOf(profile).flatMap(([, rule]) => labelsOf(rule).slice(0, 1)))],
    rows: { from: 1, to: Math.min(100_000, Math.max(200, records.length * 20)) },
    read: records.length === 0 ? 0 : Math.round((100 * read) / records.length) / 100,
    shapes,
  };
}

/** What the profile calls the first thing that cannot be found, where nothing at all is. */
export function nothingFound(profile: Profile): Quiet {
  const [heading] = profile.test?.headings ?? [];
  return {
    profile: profile.name,
    what: profile.view.kind === 'worklist' && heading === undefined ? 'rows' : 'headings',
    label: heading ?? null,
  };
}

/** The words on the page that a field is found by. */
export function labelsOf(rule: FieldRule | undefined): readonly string[] {
  if (rule?.where.by === 'column') return rule.where.headings;
  return rule?.where.by === 'label' ? rule.where.labels : [];
}

export function rulesOf({ fields }: Profile): (readonly [FieldName, FieldRule])[] {
  return FieldNameSchema.options.flatMap((field) => {
    const rule = fields[field];
    return rule === undefined ? [] : [[field, rule] as const];
  });
}

function fieldsOf(profile: Profile): FieldName[] {
  return rulesOf(profile).map(([field]) => field);
}

/** What stands in a field of a record, where anything does. */
export function valuesOf(raw: RawRecord, field: FieldName): string[] {
  return (raw[field] ?? []).map(({ text }) => text).filter((text) => plain(text) !== '');
}
