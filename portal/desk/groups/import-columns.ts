import { SpokenLanguageSchema } from '@shared/model/competence.ts';
import { type FunctionalLevel, FunctionalLevelSchema } from '@shared/model/offer.ts';
import type { LocalizedText } from '@shared/model/text.ts';
import type { TFunction } from 'i18next';
import { formats } from '../../look/index.ts';
import { spokenLanguageName } from '../../pages/spoken-language-name.ts';
import { readDay } from '../form/form-reader.ts';
import { filled, type Typed } from '../form/typed.ts';
import { deskTexts } from '../texts.ts';
import type { GroupAbout } from './group-form.tsx';

/** What the words in a cell may name. */
type Known = Pick<GroupAbout, 'clinics' | 'situations' | 'programmes'>;

type Column = {
  /** The name of the field in the form of a group. */
  field: string;
  /** What the field takes for what stands in the cell; as it stands where it is not known. */
  read?: (cell: string, known: Known) => string | string[];
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

const norwegian = deskTexts('nb');

/** A level by the words that the form has for it. */
function levelNamed(cell: string): FunctionalLevel | undefined {
  return FunctionalLevelSchema.options.find(
    (level) => same(norwegian(`desk:functionalLevel.${level}`)) === same(cell),
  );
}

/** What stands between the lines of a cell; a name may have a comma in it. */
const parts = (cell: string) =>
  cell
    .split(/[|\n]/)
    .map((own) => own.trim())
    .filter((own) => own !== '');

/** By its name in Norwegian, or its id; as it stands where it is neither. */
const idNamed = (words: string, things: readonly { id: string; name: LocalizedText }[]) =>
  things.find(({ id, name }) => id === words || same(name.nb) === same(words))?.id ?? words;

const languageNamed = (words: string) =>
  SpokenLanguageSchema.options.find(
    (code) => code === words || same(spokenLanguageName(code, 'nb', norwegian)) === same(words),
  ) ?? words;

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
    read: (cell, { clinics }) =>
      clinics.find(({ id, name }) => id === cell.trim() || same(name) === same(cell))?.id ??
      cell.trim(),
  },
  { field: 'about.nb' },
  { field: 'forYouIf.nb', read: (cell) => parts(cell).join('\n') },
  { field: 'notForYouIf.nb', read: (cell) => parts(cell).join('\n') },
  {
    field: 'situations',
    read: (cell, { situations }) => parts(cell).map((own) => idNamed(own, situations)),
  },
  { field: 'programme', read: (cell, { programmes }) => idNamed(cell.trim(), programmes) },
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
  { field: 'directions.nb' },
  { field: 'stepFree', read: pick({ yes, no, unknown: [''] }) },
  { field: 'wheelchair', read: pick({ yes, no, unknown: [''] }) },
  { field: 'places' },
  { field: 'freePlaces' },
  { field: 'leader' },
  { field: 'languages', read: (cell) => parts(cell).map(languageNamed) },
  { field: 'chargeNok' },
];

/** The words at the head of each column. */
export function columnTitles(words: TFunction): string[] {
  return importColumns.map(({ field }) => words(`desk:import.column.${field.replace('.nb', '')}`));
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
  known: Known,
): Typed {
  return filled(
    Object.fromEntries(
      columns.flatMap((column, at) => {
        if (column === undefined) return [];
        const cell = row[at] ?? '';
        return [[column.field, column.read?.(cell, known) ?? cell.trim()]];
      }),
    ),
  );
}
