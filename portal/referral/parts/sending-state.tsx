import { Button } from '../../look/button.tsx';
import { Notice } from '../../look/notice.tsx';
import { PhoneLink } from '../../look/phone-link.tsx';
import { useReferral } from '../context.ts';
import { CancelSending } from './cancel-sending.tsx';

/** What became of the last try to send: calm, what happens next, and what one can do. */
export function SendingState() {
  const { model } = useReferral();
  const state = model.sending.state.value;
  if (state.kind === 'waiting') return <NotSentYet />;
  if (state.kind === 'refused') return <Refused title={state.title} />;
  return null;
}

function NotSentYet() {
  const { model, props, t } = useReferral();
  const { keeping, sending } = model;
  const isSealed = sending.waiting.value !== null;
  const where = keeping.isKept.value ? (isSealed ? 'waitingSealed' : 'waitingKept') : 'waiting';
  return (
    <Notice kind="warning" role="status" title={t('sending.waitingTitle')}>
      <p>{t(`sending.${where}`)}</p>
      <p>
        {t('sending.waitingCall')} <PhoneLink number={props.municipality.phone} />.
      </p>
      {isSealed ? (
        <>
          <KeepSealed />
          <CancelSending />
        </>
      ) : null}
    </Notice>
  );
}

/** For who has said neither yes nor no to keeping anything here. */
function KeepSealed() {
  const { model, t } = useReferral();
  const { isKept, isShared } = model.keeping;
  if (isKept.value || isShared.value) return null;
  return (
    <>
      <Button variant="secondary" icon="lock" onClick={() => void model.keeping.keep()}>
        {t('sending.keepSealed')}
      </Button>
      <p class="hint">{t('keep.hint')}</p>
    </>
  );
}

function Refused({ title }: { title: string | null }) {
  const { model, props, t } = useReferral();
  return (
    <Notice kind="urgent" role="alert" title={t('sending.refusedTitle')}>
      {title === null ? null : <p>{title}</p>}
      <p>
        {t(model.isBegun.value ? 'sending.refused' : 'sending.refusedSealed')}{' '}
        <PhoneLink number={props.municipality.phone} />.
      </p>
    </Notice>
  );
}
