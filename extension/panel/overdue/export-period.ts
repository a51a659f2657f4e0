import { type Day, type MunicipalPack, type PackId, plainDate, toDay } from '@shared/model';
import type { OverdueEntry } from './overdue-entry.ts';
import type { Register } from './register.ts';
import { dutyOf } from './responsible.ts';

export type Period = {
  from: Day;
  to: Day;
  /** Also what was noted before the period and is not handled yet. */
  older: boolean;
};

/** What was noted in the period, both days counted. */
export function inPeriod(
  entries: readonly OverdueEntry[],
  { from, to, older }: Period,
): OverdueEntry[] {
  return entries.filter(
    ({ notedOn, handledOn }) => notedOn <= to && (notedOn >= from || (older && handledOn === null)),
  );
}

/** The period that is due: from the day after the last export, else from the first entry, until today. */
export function nextPeriod({ entries, exportedTo }: Register, today: Day): Period {
  const first = entries.map(({ notedOn }) => notedOn).toSorted()[0] ?? today;
  const after = exportedTo === null ? first : toDay(plainDate(exportedTo).add({ days: 1 }));
  return { from: after < today ? after : today, to: today, older: true };
}

export const duties = [
  'everything',
  'report-at-intervals',
  'register-deviation',
  'undecided',
] as const;
export type Duty = (typeof duties)[number];

/** Those that must be reported in that way, or about which the key says nothing yet. */
export function withDuty(
  entries: readonly OverdueEntry[],
  duty: Duty,
  { packOf, on }: { packOf: (id: PackId) => MunicipalPack | undefined; on: Day },
): OverdueEntry[] {
  if (duty === 'everything') return [...entries];
  return entries.filter((entry) => {
    const own = dutyOf(entry, packOf(entry.pack), on)?.duty;
    return duty === 'undecided' ? own === undefined : own === duty;
  });
}
