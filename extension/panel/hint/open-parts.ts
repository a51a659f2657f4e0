import * as v from 'valibot';

export const PartNameSchema = v.picklist([
  'text',
  'unknown',
  'responsible',
  'capacity',
  'groups',
  'fees',
  'duties',
  'sources',
]);
export type PartName = v.InferOutput<typeof PartNameSchema>;

const KeptSchema = v.pipe(v.string(), v.parseJson(), v.record(PartNameSchema, v.boolean()));
const place = 'inngang-open-parts';

/** What is open until the user has said otherwise: who takes it, and whether there is room in time. */
const atFirst: ReadonlySet<PartName> = new Set(['responsible', 'capacity']);

/** Whether a part of a referral's page is open, as it was left last. */
export function isPartOpen(name: PartName): boolean {
  return kept()[name] ?? atFirst.has(name);
}

/** Remembers that a part was opened or closed: it says nothing of any referral. */
export function keepPart(name: PartName, isOpen: boolean): void {
  if (isPartOpen(name) === isOpen) return;
  localStorage.setItem(place, JSON.stringify({ ...kept(), [name]: isOpen }));
}

function kept(): Partial<Record<PartName, boolean>> {
  const read = v.safeParse(KeptSchema, localStorage.getItem(place));
  return read.success ? read.output : {};
}
