import { useTexts } from '../../look/texts.ts';
import type { ListedRow } from './listed-rows.ts';
import type { PageNow } from './page-lines.ts';

type ReadCountProps = { page: PageNow; rows: readonly ListedRow[] };

/** How many rows were read, of how many, and what to do for the rest. */
export function ReadCount({ page, rows }: ReadCountProps) {
  const { t } = useTexts();
  const told = page.frames.flatMap((frame) => frame.told ?? []);
  const totals = told.flatMap(({ inAll }) => inAll ?? []);
  const [total] = totals;
  const more = told.reduce((sum, one) => sum + one.more, 0);
  const unread = rows.filter(({ state }) => state.kind === 'unread').length;
  const read = rows.length - unread;
  return (
    <div class="stack tight">
      <p>
        <strong>
          {total === undefined
            ? t('worklist:read', { count: read })
            : t('worklist:readOf', { count: read, total })}
        </strong>
        {unread > 0 && ` · ${t('worklist:unread', { count: unread })}`}
      </p>
      {total !== undefined && <p class="small">{t('worklist:partial')}</p>}
      {more > 0 && <p class="small">{t('worklist:more', { count: more })}</p>}
    </div>
  );
}
