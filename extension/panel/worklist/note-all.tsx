import { Notice } from '../../look/notice.tsx';
import { useTexts } from '../../look/texts.ts';
import type { ListedRow } from './listed-rows.ts';
import { isPassed } from './passed-of.ts';
import { freshIn, type Noting } from './use-noting.ts';

type NoteAllProps = {
  rows: readonly ListedRow[];
  noting: Noting | null;
  say: (text: string) => void;
};

/** Offers to note all passed deadlines at once. */
export function NoteAll({ rows, noting, say }: NoteAllProps) {
  const { t } = useTexts();
  if (noting === null || noting.auto) return null;
  const fresh = freshIn(rows, noting);
  const nameless = rows.filter((row) => isPassed(row) && row.reference === null);
  const count = fresh.length;
  if (count === 0) return null;
  return (
    <Notice kind="warning" title={t('worklist:over.title', { count })}>
      <div>
        <button
          type="button"
          onClick={() =>
            void noting.note(fresh).then(() => say(t('worklist:over.done', { count })))
          }
        >
          {t('worklist:over.all', { count })}
        </button>
      </div>
      {nameless.length > 0 && (
        <p class="small">{t('worklist:over.without', { count: nameless.length })}</p>
      )}
    </Notice>
  );
}
