import { Button } from '../../look/button.tsx';
import { useReferral } from '../context.ts';
import { OfflineNotice } from '../parts/offline-notice.tsx';
import { useFocus } from '../parts/use-focus.ts';
import { Start as ResidentStart } from './start.tsx';
import { UrgentStep } from './urgent-step.tsx';

/** The place where the user stands. */
export function Here() {
  const { model } = useReferral();
  return (
    <div ref={useFocus()} class="referral" data-place={model.place.value}>
      <OfflineNotice />
      <LoadFailed />
      <div key={model.place.value}>
        <View />
      </div>
    </div>
  );
}

function View() {
  const { model, part, t } = useReferral();
  const place = model.place.value;
  const Start = part?.Start ?? ResidentStart;
  if (place === 'start') return <Start />;
  if (place === 'urgent') return <UrgentStep />;
  const Page = part?.pages[place] ?? model.answering.value?.laterPages[place];
  return Page === undefined ? <p role="status">{t('loading')}</p> : <Page />;
}

function LoadFailed() {
  const { model, t } = useReferral();
  if (!model.hasLoadFailed.value) return null;
  return (
    <div class="load-failed flow" role="alert">
      <p>{t('loadFailed')}</p>
      <Button variant="secondary" onClick={() => void model.load()}>
        {t('loadAgain')}
      </Button>
    </div>
  );
}
