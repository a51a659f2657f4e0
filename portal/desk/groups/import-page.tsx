import { Button, ErrorSummary, Notice, Table } from '../../look/index.ts';
import { addressOf } from '../../pages/page.ts';
import type { DeskContext } from '../desk-context.ts';
import type { FormError } from '../form/form-reader.ts';
import { importColumns } from './import-columns.ts';

type ImportProps = { context: DeskContext; problem?: string | undefined };

/** Where a table of groups is sent in. */
export function Import({ context, problem }: ImportProps) {
  const { t } = context;
  const errors = problem === undefined ? [] : [{ target: 'file', message: problem }];
  return (
    <div class="flow">
      <ErrorSummary title={t('common:error.title')} errors={errors} />
      <h1>{t('desk:import.title')}</h1>
      <p class="lead">{t('desk:import.lead')}</p>
      <p>
        <a class="ds-link" href={addressOf(context, 'desk/groups/template.csv')} download>
          {t('desk:import.template')}
        </a>
      </p>
      <form method="post" class="form" encType="multipart/form-data" noValidate>
        <div class="field" data-invalid={problem === undefined ? undefined : ''}>
          <label class="ds-label" for="file">
            {t('desk:import.file')}
          </label>
          <div class="hint" id="file-hint">
            {t('desk:import.fileHint')}
          </div>
          {problem === undefined ? null : (
            <p class="field-error" id="file-error">
              {problem}
            </p>
          )}
          <input
            class="ds-input"
            type="file"
            id="file"
            name="file"
            accept=".csv,.xlsx,text/csv"
            aria-describedby={problem === undefined ? 'file-hint' : 'file-hint file-error'}
            aria-invalid={problem === undefined ? undefined : 'true'}
          />
        </div>
        <div class="actions">
          <Button type="submit">{t('desk:import.check')}</Button>
        </div>
      </form>
      <Table
        caption={t('desk:import.columns')}
        columns={[{ title: t('desk:import.columnTitle') }, { title: t('desk:import.columnTakes') }]}
        rows={importColumns.map(({ field }) => {
          const name = field.replace('.nb', '');
          return {
            key: name,
            cells: [
              <bdi key="title" lang="nb">
                {t(`desk:import.column.${name}`, { lng: 'nb' })}
              </bdi>,
              t(`desk:import.takes.${name}`),
            ],
          };
        })}
      />
    </div>
  );
}

export type CheckedRow = {
  /** As a spreadsheet numbers it: the head is row 1. */
  number: number;
  cells: readonly string[];
  /** Title of the group, in the table's own words. */
  name: string;
  /** What is wrong, by the place of the column; -1 for what has no column in the file. */
  wrong: readonly { column: number; title: string; message: string }[];
};

type PreviewProps = {
  context: DeskContext;
  titles: readonly string[];
  /** Columns that we know nothing of. */
  unknown: readonly string[];
  rows: readonly CheckedRow[];
  /** The table as it was sent, for publishing it. */
  csv: string;
};

/** The table as it was read, with every cell that is wrong and why. Nothing is published yet. */
export function ImportPreview({ context, titles, unknown, rows, csv }: PreviewProps) {
  const { t } = context;
  const good = rows.filter(({ wrong }) => wrong.length === 0).length;
  const errors: FormError[] = rows.flatMap(({ number, wrong }) =>
    wrong.map(({ column, title, message }) => ({
      target: cellId(number, column),
      message: t('desk:import.at', { row: number, title, message }),
    })),
  );
  return (
    <div class="flow">
      <ErrorSummary title={t('desk:import.wrong', { count: errors.length })} errors={errors} />
      <h1>{t('desk:import.preview')}</h1>
      <p class="lead">{t('desk:import.good', { count: good, all: rows.length })}</p>
      {unknown.length === 0 ? null : (
        <Notice kind="info" title={t('desk:import.unknown')} level={2}>
          <p>
            <bdi>{unknown.join(', ')}</bdi>
          </p>
        </Notice>
      )}
      <form method="post" action={addressOf(context, 'desk/groups/import/publish')}>
        <input type="hidden" name="table" value={csv} />
        <div class="actions">
          {good === 0 ? null : (
            <Button type="submit">{t('desk:import.publish', { count: good })}</Button>
          )}
          <a class="ds-link" href={addressOf(context, 'desk/groups/import')}>
            {t('desk:import.again')}
          </a>
        </div>
      </form>
      <ol class="plain import-rows">
        {rows.map((row) => (
          <li key={row.number}>
            <Row context={context} titles={titles} row={row} />
          </li>
        ))}
      </ol>
    </div>
  );
}

const cellId = (number: number, column: number) => `cell-${number}-${column}`;

type RowProps = { context: DeskContext; titles: readonly string[]; row: CheckedRow };

function Row({ context, titles, row }: RowProps) {
  const { t } = context;
  const isGood = row.wrong.length === 0;
  const without = row.wrong.filter(({ column }) => column < 0);
  return (
    <section class="flow import-row" data-wrong={isGood ? undefined : ''}>
      <h2>
        {t('desk:import.row', { number: row.number })}: <bdi>{row.name}</bdi>
      </h2>
      <p class="tags">
        <span class="tag" data-kind={isGood ? 'good' : undefined}>
          {isGood ? t('desk:import.ready') : t('desk:import.wrong', { count: row.wrong.length })}
        </span>
      </p>
      {without.map(({ title, message }) => (
        <p key={title} class="field-error" id={cellId(row.number, -1)} tabIndex={-1}>
          {title}: {message}
        </p>
      ))}
      <dl class="import-cells">
        {titles.map((title, column) => {
          const cell = row.cells[column] ?? '';
          const wrong = row.wrong.find((own) => own.column === column);
          if (cell.trim() === '' && wrong === undefined) return null;
          return (
            <div
              key={title}
              id={cellId(row.number, column)}
              tabIndex={wrong === undefined ? undefined : -1}
              data-wrong={wrong === undefined ? undefined : ''}
            >
              <dt lang="nb">{title}</dt>
              <dd>
                <bdi>{cell.trim() === '' ? t('desk:answer.nothing') : cell}</bdi>
                {wrong === undefined ? null : <p class="field-error">{wrong.message}</p>}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
