import type { Division, DivisionRow } from '@shared/model/divisions.ts';
import { textIn } from '@shared/model/text.ts';
import { Table } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';
import type { Documents } from '../provenance-note.tsx';
import { Eras } from './eras.tsx';
import { RuleSources } from './rule-sources.tsx';

type DivisionsProps = {
  context: PageContext;
  documents: Documents;
  divisions: readonly Division[];
};

/** Who does what, in as many columns as the source has. */
export function Divisions({ context, documents, divisions }: DivisionsProps) {
  const { t } = context;
  if (divisions.length === 0) return null;
  return (
    <section class="flow" id="divisions">
      <h2>{t('portal:priority.divisions.title')}</h2>
      <DivisionTables context={context} documents={documents} divisions={divisions} />
    </section>
  );
}

/** The tables alone, for a page that has its own heading. */
export function DivisionTables({ context, documents, divisions }: DivisionsProps) {
  return (
    <>
      {divisions.map((division) => (
        <Eras key={division.id} context={context} rules={division.rows}>
          {(rows) => (
            <>
              <DivisionTable context={context} division={division} rows={rows} />
              {division.note === undefined ? null : (
                <p class="source-note">
                  <InLanguage text={division.note} language={context.language} />
                </p>
              )}
              <RuleSources context={context} documents={documents} rules={rows} />
            </>
          )}
        </Eras>
      ))}
    </>
  );
}

type DivisionTableProps = {
  context: PageContext;
  division: Division;
  rows: readonly DivisionRow[];
};

function DivisionTable({ context, division, rows }: DivisionTableProps) {
  const { t, language } = context;
  return (
    <Table
      caption={textIn(division.name, language).text}
      columns={[
        { title: t('portal:priority.divisions.group') },
        ...division.columns.map(({ name }) => ({ title: textIn(name, language).text })),
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <Name key="name" context={context} row={row} />,
          ...division.columns.map(({ id }) => (
            <Tasks key={id} context={context} row={row} column={id} />
          )),
        ],
      }))}
    />
  );
}

type RowProps = { context: PageContext; row: DivisionRow };

function Name({ context: { language }, row }: RowProps) {
  return (
    <>
      <InLanguage text={row.name} language={language} />
      {[row.text, row.note].map((text) =>
        text === undefined ? null : (
          <small key={text.nb}>
            <InLanguage text={text} language={language} />
          </small>
        ),
      )}
    </>
  );
}

function Tasks({ context: { language }, row, column }: RowProps & { column: string }) {
  const cell = row.cells.find((own) => own.column === column);
  if (cell === undefined) return <>–</>;
  return (
    <ul class="plain">
      {cell.tasks.map((task) => (
        <li key={task.nb}>
          <InLanguage text={task} language={language} />
        </li>
      ))}
    </ul>
  );
}
