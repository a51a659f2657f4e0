import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Icon } from '../../look/icon.tsx';
import { useReferral } from '../context.ts';

/** Says while there is no line that one can go on answering. */
export function OfflineNotice() {
  const { t } = useReferral();
  const isOffline = useSignal(false);
  useEffect(() => {
    const look = () => {
      isOffline.value = !navigator.onLine;
    };
    look();
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, [isOffline]);
  return (
    <p class="offline" role="status">
      {isOffline.value ? (
        <>
          <Icon name="info" />
          <span>{t('sending.offline')}</span>
        </>
      ) : null}
    </p>
  );
}
