import { type CsvCell, writeCsv } from '@shared/exchange';
import type { Day, MunicipalPack, PackId } from '@shared/model';
import type { Texts } from '../../look/texts.ts';
import type { OverdueEntry } from './overdue-entry.ts';
import { daysOver } from './register.ts';
import { dutyOf, rolesOf } from './responsible.ts';

type Means = {
  on: Day;
  /** In Norwegian, whatever language the panel is in. */
  texts: Pick<Texts, 't' | 'local'>;
  packOf: (id: PackId) => MunicipalPack | undefined;
};

const columns = [
  'reference',
  'journal',
  'level',
  'received',
  'deadline',
  'over',
  'who',
  'duty',
  'noted',
  'handled',
  'reason',
  'note',
] as const;

/** The register as a table that Excel in Norwegian opens as it is: semicolons, and marked as UTF-8. */
export function registerCsv(entries: readonly OverdueEntry[], means: Means): string {
  const { on, texts } = means;
  const headings = columns.map((name) => texts.t(`overdue:csv.${name}`, { day: writtenDay(on) }));
  const sorted = entries.toSorted(
    (one, other) =>
      one.deadline.localeCompare(other.deadline) ||
      one.reference.text.localeCompare(other.reference.text, 'nb', { numeric: true }),
  );
  return `\uFEFF${writeCsv(
    headings,
    sorted.map((entry) => line(entry, means)),
    ';',
  )}`;
}

function line(entry: OverdueEntry, { on, texts, packOf }: Means): CsvCell[] {
  const { t, local } = texts;
  const pack = packOf(entry.pack);
  const role = rolesOf(pack, on).find(({ id }) => id === entry.who);
  const duty = dutyOf(entry, pack, on);
  const cells: Record<(typeof columns)[number], CsvCell> = {
    reference: entry.reference.text,
    journal: new URL(entry.journal).host,
    level: entry.level,
    received: writtenDay(entry.received),
    deadline: writtenDay(entry.deadline),
    over: daysOver(entry, on),
    who: role === undefined ? entry.who : local(role.name).text,
    duty: duty && t(`overdue:csv.duties.${duty.duty}`),
    noted: writtenDay(entry.notedOn),
    handled: entry.handledOn && writtenDay(entry.handledOn),
    reason: entry.reason && t(`overdue:reasons.${entry.reason}`),
    note: entry.note,
  };
  return columns.map((name) => cells[name]);
}

/** `09.06.2026` */
function writtenDay(day: Day): string {
  return day.split('-').toReversed().join('.');
}
