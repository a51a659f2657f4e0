import type { Trouble } from '../../device/portal-api.ts';
import { Notice } from '../../look/notice.tsx';
import { useTexts } from '../../look/texts.ts';

/** Why the inbox could not be fetched, and what to do about it. */
export function FetchTrouble({ trouble, retry }: { trouble: Trouble; retry: () => void }) {
  const { t } = useTexts();
  return (
    <div role="alert">
      <Notice
        kind={trouble === 'refused' ? 'error' : 'warning'}
        title={t(`trouble.${trouble}.title`)}
      >
        <p>{t(`trouble.${trouble}.text`)}</p>
        <div class="row">
          <button type="button" class="primary" onClick={retry}>
            {t('trouble.retry')}
          </button>
          {trouble === 'refused' && (
            <button type="button" onClick={() => void chrome.runtime.openOptionsPage()}>
              {t('noKey.action')}
            </button>
          )}
        </div>
      </Notice>
    </div>
  );
}
