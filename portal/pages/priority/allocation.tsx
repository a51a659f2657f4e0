import type { AllocationKey, AllocationRow } from '@shared/model/allocation-key.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';
import type { Documents } from '../provenance-note.tsx';
import { AllocationMarks, isStated } from './allocation-marks.tsx';
import { Eras } from './eras.tsx';
import { RuleSources } from './rule-sources.tsx';

type AllocationProps = { context: PageContext; documents: Documents; allocation: AllocationKey };

/** Who answers, task by task, and last the tasks where the source does not say. */
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
            <dl class="terms prose">
              {rows.filter(isStated).map((row) => (
                <div key={row.id}>
                  <dt>
                    <InLanguage text={row.task} language={language} />
                  </dt>
                  <dd>
                    <AllocationMarks context={context} columns={allocation.columns} row={row} />
                    <Comment context={context} row={row} />
                  </dd>
                </div>
              ))}
            </dl>
            <Unstated context={context} rows={rows.filter((row) => !isStated(row))} />
            <RuleSources context={context} documents={documents} rules={rows} />
          </>
        )}
      </Eras>
    </section>
  );
}

function Comment({ context: { language }, row }: { context: PageContext; row: AllocationRow }) {
  if (row.comment === undefined) return null;
  return (
    <small>
      <InLanguage text={row.comment} language={language} />
    </small>
  );
}

function Unstated({ context, rows }: { context: PageContext; rows: readonly AllocationRow[] }) {
  const { t, language } = context;
  if (rows.length === 0) return null;
  return (
    <div class="flow prose">
      <h3>{t('portal:priority.allocation.unstated')}</h3>
      <ul class="list">
        {rows.map((row) => (
          <li key={row.id}>
            <InLanguage text={row.task} language={language} />{' '}
            <Comment context={context} row={row} />
          </li>
        ))}
      </ul>
    </div>
  );
}
