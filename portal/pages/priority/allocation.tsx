import type { AllocationCell, AllocationKey, AllocationRow } from '@shared/model/allocation-key.ts';
import { textIn } from '@shared/model/text.ts';
import { Icon, type IconName, Table } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';
import type { Documents } from '../provenance-note.tsx';
import { Eras } from './eras.tsx';
import { RuleSources } from './rule-sources.tsx';

type AllocationProps = { context: PageContext; documents: Documents; allocation: AllocationKey };

/** Who answers, task by task. */
export function Allocation({ context, documents, allocation }: AllocationProps) {
  const { t, language } = context;
  return (
    <section class="flow" id="allocation">
      <h2>{t('portal:priority.allocation.title')}</h2>
      {allocation.note === undefined ? null : (
        <p class="prose">
          <InLanguage text={allocation.note} language={language} />
        </p>
      )}
      <Eras context={context} rules={allocation.rows}>
        {(rows) => (
          <>
            <Table
              caption={t('portal:priority.allocation.caption')}
              columns={[
                { title: t('portal:priority.allocation.task') },
                ...allocation.columns.map(({ name }) => ({ title: textIn(name, language).text })),
              ]}
              rows={rows.map((row) => ({
                key: row.id,
                cells: [
                  <Task key="task" context={context} row={row} />,
                  ...allocation.columns.map(({ id }) => (
                    <Cell
                      key={id}
                      context={context}
                      cell={row.cells.find(({ role }) => role === id)}
                    />
                  )),
                ],
              }))}
            />
            <RuleSources context={context} documents={documents} rules={rows} />
          </>
        )}
      </Eras>
    </section>
  );
}

function Task({ context: { language }, row }: { context: PageContext; row: AllocationRow }) {
  return (
    <>
      <InLanguage text={row.task} language={language} />
      {row.comment === undefined ? null : (
        <small>
          <InLanguage text={row.comment} language={language} />
        </small>
      )}
    </>
  );
}

const icons: Partial<Record<AllocationCell['mark'], IconName>> = {
  responsible: 'check',
  shared: 'group',
  may: 'info',
};

function Cell({ context, cell }: { context: PageContext; cell: AllocationCell | undefined }) {
  const { t } = context;
  const mark = cell?.mark ?? 'unstated';
  const icon = icons[mark];
  return (
    <span class="mark">
      {icon === undefined ? null : <Icon name={icon} />}
      <span>
        {t(`portal:priority.allocation.mark.${mark}`)}
        {cell?.basis === 'reading' ? (
          <small>{t('portal:priority.allocation.reading')}</small>
        ) : null}
      </span>
    </span>
  );
}
