import { type Day, DaySchema, plainDate, RoleIdSchema, toDay } from '@shared/model';
import { daysUntil } from '@shared/rules';
import * as v from 'valibot';
import { OriginSchema } from '../../origin.ts';
import {
  type OverdueEntry,
  type OverdueEntryId,
  OverdueEntrySchema,
  type Passed,
} from './overdue-entry.ts';

/** So many days an entry may be kept, to choose from. */
export const keepChoices = [30, 90, 180, 365] as const;

/** So many passed deadlines fit. */
export const mostEntries = 5000;

/** All that lies in the sealed store. */
export const RegisterSchema = v.strictObject({
  version: v.literal(1),
  entries: v.pipe(v.array(OverdueEntrySchema), v.maxLength(mostEntries)),
  /** Whether new passed deadlines are noted without a click. */
  auto: v.boolean(),
  keepDays: v.picklist(keepChoices),
  /** Who answers for all of a journal, where that is not by the allocation key. */
  who: v.record(OriginSchema, RoleIdSchema),
  /** The last day of the last export: the next one begins after it. */
  exportedTo: v.nullable(DaySchema),
});
export type Register = v.InferOutput<typeof RegisterSchema>;

export const emptyRegister: Register = {
  version: 1,
  entries: [],
  auto: false,
  keepDays: 180,
  who: {},
  exportedTo: null,
};

/** What an entry may be changed to after it was noted. */
export type EntryChange = Partial<Pick<OverdueEntry, 'who' | 'handledOn' | 'reason' | 'note'>>;

/**
 * The register with these noted. One that is there already is not noted again: while it is not
 * handled it takes over the level and deadline that hold now.
 */
export function noted(
  register: Register,
  passed: readonly Passed[],
  { on, newId }: { on: Day; newId: () => OverdueEntryId },
): Register {
  const entries = [...register.entries];
  for (const one of passed) {
    const at = entries.findIndex((entry) => isSame(entry, one));
    const known = entries[at];
    if (known === undefined) {
      const fresh = { notedOn: on, handledOn: null, reason: null, note: '' };
      if (entries.length < mostEntries) entries.push({ id: newId(), ...one, ...fresh });
    } else if (known.handledOn === null) {
      entries[at] = { ...known, level: one.level, deadline: one.deadline };
    }
  }
  return { ...register, entries };
}

/** The entry of a row, where it has one. */
export function entryOf(
  { entries }: Register,
  row: Pick<Passed, 'journal' | 'reference' | 'received'>,
): OverdueEntry | undefined {
  return entries.find((entry) => isSame(entry, row));
}

export function changed(register: Register, id: OverdueEntryId, change: EntryChange): Register {
  const entries = register.entries.map((one) => (one.id === id ? { ...one, ...change } : one));
  return { ...register, entries };
}

/** The register where this role answers for a journal, also for what is not decided there yet. */
export function answeredBy(
  register: Register,
  journal: OverdueEntry['journal'],
  role: OverdueEntry['who'],
): Register {
  const { [journal]: _, ...others } = register.who;
  if (role === null) return { ...register, who: others };
  return {
    ...register,
    who: { ...others, [journal]: role },
    entries: register.entries.map((one) =>
      one.journal === journal && one.who === null ? { ...one, who: role } : one,
    ),
  };
}

export function without(register: Register, id: OverdueEntryId): Register {
  return { ...register, entries: register.entries.filter((one) => one.id !== id) };
}

/** The last day on which an entry is kept: counted from when it was handled, else from when it was noted. */
export function keptUntil({ handledOn, notedOn }: OverdueEntry, { keepDays }: Register): Day {
  return toDay(plainDate(handledOn ?? notedOn).add({ days: keepDays }));
}

/** Without the entries that have been kept long enough; the same register where there are none. */
export function stillKept(register: Register, on: Day): Register {
  const entries = register.entries.filter((entry) => keptUntil(entry, register) >= on);
  return entries.length === register.entries.length ? register : { ...register, entries };
}

/** How many days over the deadline it is, or was when it was handled. */
export function daysOver({ deadline, handledOn }: OverdueEntry, on: Day): number {
  return Math.max(0, -daysUntil(deadline, handledOn !== null && handledOn < on ? handledOn : on));
}

/** A patient can have been referred more than once: the day tells the referrals apart. */
function isSame(
  one: Pick<Passed, 'journal' | 'reference' | 'received'>,
  other: Pick<Passed, 'journal' | 'reference' | 'received'>,
): boolean {
  return (
    one.journal === other.journal &&
    one.received === other.received &&
    bare(one.reference.text) === bare(other.reference.text)
  );
}

function bare(reference: string): string {
  return reference.trim().toLocaleLowerCase('nb').replace(/\s+/g, ' ');
}
