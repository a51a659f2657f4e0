import { Notice } from '../../look/notice.tsx';
import { PhoneLink } from '../../look/phone-link.tsx';
import { useReferral } from '../context.ts';

/** What became of the last try to send: calm, and with what to do. */
export function SendingState() {
  const { model, props, t } = useReferral();
  const state = model.sending.state.value;
  const phone = <PhoneLink number={props.municipality.phone} />;
  if (state.kind === 'waiting') {
    return (
      <Notice kind="warning" role="status" title={t('sending.waitingTitle')}>
        <p>{t(model.keeping.isKept.value ? 'sending.waitingKept' : 'sending.waiting')}</p>
        <p>
          {t('sending.waitingCall')} {phone}.
        </p>
      </Notice>
    );
  }
  if (state.kind === 'refused') {
    return (
      <Notice kind="urgent" role="alert" title={t('sending.refusedTitle')}>
        {state.title === null ? null : <p>{state.title}</p>}
        <p>
          {t('sending.refused')} {phone}.
        </p>
      </Notice>
    );
  }
  return null;
}
