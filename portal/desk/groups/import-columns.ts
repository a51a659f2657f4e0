import { type ClinicId, type FunctionalLevel, FunctionalLevelSchema } from '@shared/model/offer.ts';
import type { TFunction } from 'i18next';
import { formats } from '../../look/index.ts';
import { readDay } from '../form/form-reader.ts';
import { filled, type Typed } from '../form/typed.ts';
import { deskTexts } from '../texts.ts';

type Clinics = readonly { id: ClinicId; name: string }[];

type Column = {
  /** The name of the field in the form of a group. */
  field: string;
  /** What the field takes for what stands in the cell; as it stands where it is not known. */
  read?: (cell: string, clinics: Clinics) => string;
};

/** The table's own language is Norwegian, whatever language the desk is read in. */
const same = (cell: string) => cell.trim().toLowerCase();
const pick =
  (known: Record<string, readonly string[]>) =>
  (cell: string): string =>
    Object.entries(known).find(([, words]) => words.includes(same(cell)))?.[0] ?? cell.trim();

const weekdays = Object.fromEntries(
  [1, 2, 3, 4, 5, 6, 7].map((day) => {
    const name = formats('nb').weekday(day);
    return [String(day), [name, name.slice(0, 3), `${name}er`, String(day)]];
  }),
);
const yes = ['ja', 'j', 'x', 'yes', 'true', '1'];
const no = ['nei', 'n', 'no', 'false', '0'];

/** A level by the words that the form has for it. */
function levelNamed(cell: string): FunctionalLevel | undefined {
  const norwegian = deskTexts('nb');
  return FunctionalLevelSchema.options.find(
    (level) => same(norwegian(`desk:functionalLevel.${level}`)) === same(cell),
  );
}

/** A day in a cell, as the form's own control writes it. */
const day = (cell: string) => (cell.trim() === '' ? '' : (readDay(cell.trim()) ?? cell.trim()));

export const importColumns: readonly Column[] = [
  { field: 'name.nb' },
  {
    field: 'kind',
    read: pick({
      preventive: ['forebyggende', 'preventive'],
      treatment: ['behandling', 'treatment'],
    }),
  },
  {
    field: 'clinic',
    read: (cell, clinics) =>
      clinics.find(({ id, name }) => id === cell.trim() || same(name) === same(cell))?.id ??
      cell.trim(),
  },
  { field: 'about.nb' },
  {
    field: 'forYouIf.nb',
    read: (cell) =>
      cell
        .split(/[|\n]/)
        .map((own) => own.trim())
        .join('\n'),
  },
  {
    field: 'functionalLevel',
    read: (cell) => levelNamed(cell) ?? cell.trim(),
  },
  { field: 'howToJoin.nb' },
  { field: 'minimumAge' },
  { field: 'maximumAge' },
  { field: 'weekday', read: pick(weekdays) },
  { field: 'start' },
  { field: 'minutes' },
  { field: 'everyWeeks' },
  { field: 'seasonFrom', read: day },
  { field: 'seasonTo', read: day },
  { field: 'cancelled' },
  { field: 'place' },
  { field: 'stepFree', read: pick({ yes, no, unknown: [''] }) },
  { field: 'places' },
  { field: 'freePlaces' },
  { field: 'leader' },
  { field: 'chargeNok' },
];

/** The words at the head of each column. */
export function columnTitles(norwegian: TFunction): string[] {
  return importColumns.map(({ field }) =>
    norwegian(`desk:import.column.${field.replace('.nb', '')}`),
  );
}

export type ImportTable = {
  /** For each column of the file: which of ours it is; undefined where we know none. */
  columns: readonly (Column | undefined)[];
  titles: readonly string[];
  rows: readonly (readonly string[])[];
  /** Titles that must be there and are not. */
  missing: readonly string[];
};

const required = ['name.nb', 'kind', 'about.nb', 'howToJoin.nb', 'place'];

/** Finds our columns in a table by their titles, in any order. */
export function importTable(table: readonly string[][], norwegian: TFunction): ImportTable {
  const [titles = [], ...rows] = table;
  const ours = columnTitles(norwegian);
  const columns = titles.map(
    (title) => importColumns[ours.findIndex((own) => same(own) === same(title))],
  );
  const found = new Set(columns.map((column) => column?.field));
  const missing = importColumns.flatMap(({ field }, at) =>
    required.includes(field) && !found.has(field) ? [ours[at] ?? field] : [],
  );
  return { columns, titles, rows, missing };
}

/** A row as the form of a group would have been typed. */
export function typedRow(
  { columns }: Pick<ImportTable, 'columns'>,
  row: readonly string[],
  clinics: Clinics,
): Typed {
  return filled(
    Object.fromEntries(
      columns.flatMap((column, at) => {
        if (column === undefined) return [];
        const cell = row[at] ?? '';
        return [[column.field, column.read?.(cell, clinics) ?? cell.trim()]];
      }),
    ),
  );
}
