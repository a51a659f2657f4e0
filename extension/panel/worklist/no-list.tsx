import { Notice } from '../../look/notice.tsx';
import { useTexts } from '../../look/texts.ts';
import type { PageNow } from './page-lines.ts';

/** Why there is no list to show, and the way to one. */
export function NoList({ page: { phase, frames } }: { page: PageNow }) {
  const { t } = useTexts();
  if (phase === 'silent') {
    return (
      <Notice kind="info" title={t('worklist:silent.title')}>
        <p>{t('worklist:silent.text')}</p>
        <div>
          <button type="button" onClick={() => void chrome.runtime.openOptionsPage()}>
            {t('worklist:silent.action')}
          </button>
        </div>
      </Notice>
    );
  }
  const told = frames.flatMap((frame) => frame.told ?? []);
  if (told.length === 0) return <p role="status">{t('worklist:waiting')}</p>;
  // what has changed on the page is said above
  if (told.some(({ quiet }) => quiet !== null)) return null;
  const what = told.some(({ detail }) => detail) ? 'detail' : 'nothing';
  return (
    <Notice kind="info" title={t(`worklist:${what}.title`)}>
      <p>{t(`worklist:${what}.text`)}</p>
    </Notice>
  );
}
