import { useTexts } from '../../look/texts.ts';
import { FilterChips } from './filter-chips.tsx';
import { filteredRows, noFilter } from './filter-rows.ts';
import { NoteAll } from './note-all.tsx';
import { ReadCount } from './read-count.tsx';
import { rowName } from './row-name.ts';
import { sortedRows } from './sort-rows.ts';
import { UnreadReasons } from './unread-reasons.tsx';
import type { ListChoices } from './use-list-choices.ts';
import type { Noting } from './use-noting.ts';
import type { PageRowsNow } from './use-page-rows.ts';
import { WorklistTable } from './worklist-table.tsx';

type WorklistViewProps = {
  now: PageRowsNow;
  noting: Noting | null;
  choices: ListChoices;
  say: (text: string) => void;
};

/** Counts, choices and the rows, the earliest deadline first. */
export function WorklistView({ now, noting, choices, say }: WorklistViewProps) {
  const { t } = useTexts();
  const { filter, setFilter, sorting, setSorting } = choices;
  const chosen = filteredRows(now.rows, filter);
  const total = now.rows.length;
  return (
    <>
      <ReadCount page={now.page} rows={now.rows} />
      <NoteAll rows={now.rows} noting={noting} say={say} />
      <FilterChips rows={now.rows} filter={filter} choose={setFilter} />
      <div class="row apart">
        <p class="small" role="status">
          {chosen.length === total
            ? t('worklist:shownAll', { count: total })
            : t('worklist:shown', { count: chosen.length, total })}
        </p>
        {chosen.length < total && (
          <button type="button" class="plain" onClick={() => setFilter(noFilter)}>
            {t('worklist:all')}
          </button>
        )}
      </div>
      {chosen.length === 0 ? (
        <p>{t('worklist:none')}</p>
      ) : (
        <WorklistTable
          rows={sortedRows(chosen, sorting)}
          sorting={sorting}
          sort={setSorting}
          noting={noting}
          show={(row) => {
            now.show(row);
            say(t('worklist:pointed', { row: rowName(row, t) }));
          }}
          say={say}
        />
      )}
      <UnreadReasons rows={now.rows} />
    </>
  );
}
