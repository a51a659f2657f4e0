import Papa from 'papaparse';

export type CsvCell = string | number | boolean | null;
export type CsvSeparator = ',' | ';' | '\t';

/**
 * A table as CSV (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe
 * in front, so that it stays text; `readCsv` takes it away again. Null is an empty cell.
 */
export function writeCsv(
  columns: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  separator: CsvSeparator = ',',
): string {
  const guarded = rows.map((row) => row.map((cell) => guard(cell)));
  const table = [columns.map((column) => guard(column)), ...guarded];
  return `${Papa.unparse(table, { delimiter: separator, newline: '\r\n' })}\r\n`;
}

/**
 * The rows of a CSV text, the first one too; empty lines are left out. Where no separator is
 * given it is the one that the first line has most of, or the one that Excel's `sep=` line names.
 */
export function readCsv(text: string, separator?: CsvSeparator): string[][] {
  const { named, rest } = withoutSeparatorLine(text.replace(/^\uFEFF/, ''));
  const { data } = Papa.parse<string[]>(rest, {
    delimiter: separator ?? named ?? guess(rest),
    skipEmptyLines: true,
  });
  return data.map((row) => row.map(unguard));
}

/** What a spreadsheet may run: https://owasp.org/www-community/attacks/CSV_Injection */
const runs = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

function guard(cell: CsvCell): string | number | boolean {
  if (cell === null) return '';
  return typeof cell === 'string' && runs.test(cell) ? `'${cell}` : cell;
}

function unguard(cell: string): string {
  return cell.startsWith("'") && runs.test(cell) ? cell.slice(1) : cell;
}

const separators = [';', ',', '\t'] as const;

function withoutSeparatorLine(text: string) {
  const [line, mark] = /^sep=([;,\t])\r?\n/i.exec(text) ?? [];
  const named = separators.find((separator) => separator === mark);
  return { named, rest: line === undefined ? text : text.slice(line.length) };
}

function guess(text: string): CsvSeparator {
  const [head = ''] = text.split(/\r?\n/, 1);
  const count = (separator: string) => head.split(separator).length;
  return separators.reduce((best, own) => (count(own) > count(best) ? own : best));
}
