import { useDevice } from '../../device/use-device.ts';
import { Notice } from '../../look/notice.tsx';
import { useTexts } from '../../look/texts.ts';
import { Inbox } from './inbox.tsx';

/** The inbox, or the way to a key where there is none. */
export function InboxPage() {
  const { t } = useTexts();
  const device = useDevice();
  if (device === undefined) return null;
  return (
    <div class="stack">
      {device === null ? (
        <>
          <h1>{t('inbox.title')}</h1>
          <Notice kind="info" title={t('noKey.title')}>
            <p>{t('noKey.text')}</p>
            <div>
              <button
                type="button"
                class="primary"
                onClick={() => void chrome.runtime.openOptionsPage()}
              >
                {t('noKey.action')}
              </button>
            </div>
          </Notice>
        </>
      ) : (
        // another key is another inbox: nothing of the last one stays
        <Inbox key={device.fingerprint} device={device} />
      )}
    </div>
  );
}
