import { Button } from '../../look/button.tsx';
import { useReferral } from '../context.ts';
import { SendingState } from '../parts/sending-state.tsx';

/** What an earlier visit sealed, and what becomes of it: its answers are not here any more. */
export function WaitingPage() {
  const { model, t } = useReferral();
  const { kind } = model.sending.state.value;
  return (
    <div class="form">
      <h1>{t('sending.earlierTitle')}</h1>
      <SendingState />
      <div class="actions">
        {kind === 'refused' ? (
          <Button onClick={() => void model.wipe()}>{t('start.button')}</Button>
        ) : (
          <Button busy={kind === 'sending'} icon="lock" onClick={() => void model.sending.send()}>
            {t(kind === 'sending' ? 'sending.sending' : 'sending.retry')}
          </Button>
        )}
      </div>
    </div>
  );
}
