import { readCsv, writeCsv } from '@shared/exchange';
import type { GroupOffer } from '@shared/model';
import { groupForm } from '../../../desk/groups/group-form.tsx';
import {
  columnTitles,
  importColumns,
  importTable,
  typedRow,
} from '../../../desk/groups/import-columns.ts';
import { type CheckedRow, Import, ImportPreview } from '../../../desk/groups/import-page.tsx';
import { deskTexts } from '../../../desk/texts.ts';
import { addressOf } from '../../../pages/page.ts';
import { bodyLimit } from '../../limits/body-limit.ts';
import type { ServerContext } from '../../server-context.ts';
import type { DeskHandler, DeskRequest } from './desk-environment.ts';
import { deskAnswer } from './desk-page.ts';
import { groupAbout, newGroupId, newId } from './groups.tsx';
import { publish } from './publish.ts';
import { readTable, type TableProblem } from './read-table.ts';
import { groupSubject } from './subjects/group-subject.ts';
import { typedForm } from './typed-form.ts';

const largestFileBytes = 1024 * 1024;

export const limitedImport = bodyLimit(largestFileBytes);

/** The file's own words are Norwegian. */
const norwegian = deskTexts('nb');

/** Opens in Excel as it is: semicolons, and a mark that says UTF-8. */
export const importTemplate: DeskHandler = (c) =>
  c.body(`\uFEFF${writeCsv(columnTitles(norwegian), [], ';')}`, 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="grupper.csv"',
    'Cache-Control': 'no-store',
  });

export const importPage: DeskHandler = (c) => {
  const { desk } = c.var;
  const title = desk.t('desk:import.title');
  return deskAnswer(c, { title, body: <Import context={desk} /> });
};

/** Reads the file and shows what would be published, and every cell that is wrong. */
export function importForm(server: ServerContext): DeskHandler {
  return async (c) => {
    const form = await c.req.formData().catch(() => new FormData());
    const file = form.get('file');
    if (!(file instanceof File) || file.size === 0) return refused(c, 'none');
    const table = await readTable(new Uint8Array(await file.arrayBuffer()));
    if (typeof table === 'string') return refused(c, table);
    const { missing } = importTable(table, norwegian);
    if (missing.length > 0) return refused(c, 'missing', missing);
    return preview(server, c, table);
  };
}

function refused(
  c: DeskRequest,
  problem: TableProblem | 'none' | 'missing',
  titles: readonly string[] = [],
): Response {
  const { desk } = c.var;
  const text = desk.t(`desk:import.problem.${problem}`, { titles: titles.join(', ') });
  const title = desk.t('portal:document.titleOfError', { title: desk.t('desk:import.title') });
  return deskAnswer(c, { title, body: <Import context={desk} problem={text} /> }, 422);
}

async function preview(
  server: ServerContext,
  c: DeskRequest,
  table: readonly string[][],
): Promise<Response> {
  const { desk } = c.var;
  const { titles, columns } = importTable(table, norwegian);
  const rows = (await checked(server, c, table)).map(({ row }) => row);
  const body = (
    <ImportPreview
      context={desk}
      titles={titles}
      unknown={titles.filter((title, at) => columns[at] === undefined && title.trim() !== '')}
      rows={rows}
      csv={writeCsv(titles, table.slice(1))}
    />
  );
  const isWrong = rows.some(({ wrong }) => wrong.length > 0);
  return deskAnswer(c, { title: desk.t('desk:import.preview'), body }, isWrong ? 422 : 200);
}

/** Publishes the rows that nothing is wrong with; they are read again, and trusted no more than before. */
export function publishImport(server: ServerContext): DeskHandler {
  return async (c) => {
    const sent = (await typedForm(c)).get('table')?.[0] ?? '';
    const table = readCsv(sent, ',');
    if (importTable(table, norwegian).missing.length > 0) return refused(c, 'unreadable');
    const rows = await checked(server, c, table);
    for (const { group } of rows) {
      if (group === undefined) continue;
      await publish(server, c.var.user, groupSubject, { id: group.id, version: 0, after: group });
    }
    return c.redirect(addressOf(c.var.desk, 'desk/groups'), 303);
  };
}

type Checked = { row: CheckedRow; group: GroupOffer | undefined };

async function checked(
  server: ServerContext,
  c: DeskRequest,
  table: readonly string[][],
): Promise<Checked[]> {
  const { t, municipality } = c.var.desk;
  const read = importTable(table, norwegian);
  const ours = columnTitles(norwegian);
  const all = await server.storage.groupOffers.all(municipality.id);
  const known = all.filter(({ endedOn }) => endedOn === null);
  const taken: GroupOffer[] = [];
  const result: Checked[] = [];
  const about = await groupAbout(server, c, newGroupId);
  for (const [at, cells] of read.rows.entries()) {
    const typed = typedRow(read, cells, about);
    const name = typed.get('name.nb')?.[0] ?? '';
    const id = newId(c, name, [...all, ...taken]);
    const form = groupForm.read(typed, { ...about, id }, t);
    const group = 'content' in form ? form.content : undefined;
    const twin = group && [...known, ...taken].find((other) => isTwin(group, other));
    const errors =
      'errors' in form
        ? form.errors
        : twin
          ? [{ target: 'name.nb', message: t('desk:import.twin') }]
          : [];
    const wrong = errors.map(({ target, message }) => {
      const column = read.columns.findIndex((own) => own?.field === target);
      const own = importColumns.findIndex(({ field }) => field === target);
      return { column, title: read.titles[column] ?? ours[own] ?? target, message };
    });
    const isGood = group !== undefined && twin === undefined;
    if (isGood) taken.push(group);
    result.push({
      row: { number: at + 2, cells, name, wrong },
      group: isGood ? group : undefined,
    });
  }
  return result;
}

/** The same group sent in once more. */
function isTwin(a: GroupOffer, b: GroupOffer): boolean {
  return (
    a.name.nb === b.name.nb &&
    a.clinic === b.clinic &&
    a.meets?.weekday === b.meets?.weekday &&
    a.meets?.start === b.meets?.start &&
    a.season?.from === b.season?.from
  );
}
