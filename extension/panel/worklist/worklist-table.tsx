import { useState } from 'preact/hooks';
import { useTexts } from '../../look/texts.ts';
import type { ListedRow } from './listed-rows.ts';
import { nextSorting, type Sorting, type SortKey, sortKeys } from './sort-rows.ts';
import type { Noting } from './use-noting.ts';
import { WorklistRow } from './worklist-row.tsx';

type WorklistTableProps = {
  rows: readonly ListedRow[];
  sorting: Sorting;
  sort: (sorting: Sorting) => void;
  noting: Noting | null;
  show: (row: ListedRow) => void;
  say: (text: string) => void;
};

/** So many rows are drawn at first, and so many more each time. */
const step = 100;

/** The rows under headings that sort them. */
export function WorklistTable({ rows, sorting, sort, noting, show, say }: WorklistTableProps) {
  const { t } = useTexts();
  const [drawn, setDrawn] = useState(step);
  const left = rows.length - drawn;
  return (
    <>
      <table class="rows">
        <caption class="unseen">{t('worklist:title')}</caption>
        <thead>
          <tr>
            {sortKeys.map((by) => (
              <Heading key={by} by={by} sorting={sorting} sort={sort} />
            ))}
            <th scope="col" class="unseen">
              {t('worklist:register')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, drawn).map((row) => (
            <WorklistRow key={row.id} row={row} noting={noting} show={show} say={say} />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <button type="button" onClick={() => setDrawn(drawn + step)}>
          {t('worklist:rest', { count: Math.min(left, step) })}
        </button>
      )}
    </>
  );
}

type HeadingProps = { by: SortKey; sorting: Sorting; sort: (sorting: Sorting) => void };

function Heading({ by, sorting, sort }: HeadingProps) {
  const { t } = useTexts();
  const isOn = sorting.by === by;
  return (
    <th scope="col" aria-sort={isOn ? sorting.order : 'none'}>
      <button type="button" onClick={() => sort(nextSorting(sorting, by))}>
        <span>
          {t(`worklist:by.${by}`)}
          {by === 'deadline' && <span class="unseen"> {t('worklist:andLeft')}</span>}
        </span>
        <span aria-hidden="true">{isOn ? (sorting.order === 'ascending' ? '↑' : '↓') : '↕'}</span>
      </button>
    </th>
  );
}
