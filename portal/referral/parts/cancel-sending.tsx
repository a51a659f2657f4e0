import { useSignal } from '@preact/signals';
import { Button } from '../../look/button.tsx';
import { PhoneLink } from '../../look/phone-link.tsx';
import { useReferral } from '../context.ts';

/** The way to take back what waits, with what that means: it may have arrived unheard. */
export function CancelSending() {
  const { model, props, t } = useReferral();
  const isAsked = useSignal(false);
  if (!isAsked.value) {
    return (
      <Button variant="quiet" onClick={() => (isAsked.value = true)}>
        {t('sending.cancel')}
      </Button>
    );
  }
  const mayHaveArrived = model.sending.waiting.value?.mayHaveArrived ?? false;
  return (
    <fieldset class="wipe-sure">
      <legend>
        {mayHaveArrived ? (
          <>
            {t('sending.cancelUnsure')} <PhoneLink number={props.municipality.phone} />.
          </>
        ) : (
          t(model.isBegun.value ? 'sending.cancelSafe' : 'sending.cancelGone')
        )}
      </legend>
      <div class="actions">
        <Button variant="secondary" onClick={() => void model.cancel()}>
          {t('sending.cancel')}
        </Button>
        <Button variant="quiet" onClick={() => (isAsked.value = false)}>
          {t('sending.cancelNo')}
        </Button>
      </div>
    </fieldset>
  );
}
