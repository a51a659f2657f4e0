import { LinkButton } from '../../look/button.tsx';
import { Notice } from '../../look/notice.tsx';
import { PhoneLink } from '../../look/phone-link.tsx';
import { withNumbers } from '../../look/with-numbers.tsx';
import { useReferral } from '../context.ts';
import { Feedback } from '../parts/feedback.tsx';
import { LongestWait } from '../parts/longest-wait.tsx';
import { Meanwhile } from '../parts/meanwhile.tsx';
import { ReceiptCode } from '../parts/receipt-code.tsx';

/** What was agreed by sending: the code, what happens next, and whom to call if it gets worse. */
export function Receipt() {
  const { model, props, t, formats } = useReferral();
  const state = model.sending.state.value;
  if (state.kind !== 'received') return null;
  const { receipt, receivedOn } = state.acknowledgement;
  const { municipality, language } = props;
  return (
    <div class="flow receipt">
      <h1>{t('receipt.title')}</h1>
      <p class="lead">{t('receipt.receivedOn', { day: formats.day(receivedOn) })}</p>
      <ReceiptCode receipt={receipt} receivedOn={receivedOn} />
      <h2>{t('receipt.nextTitle')}</h2>
      <ol class="list prose">
        <li>{t('receipt.next.read')}</li>
        {/* where it was sealed at an earlier visit, the answers are not here */}
        <li>
          {t(model.isBegun.value ? 'receipt.next.contact' : 'receipt.next.contactSoon', {
            phone: model.answers.value.phone.trim(),
          })}
        </li>
        <li>{t('receipt.next.status')}</li>
      </ol>
      <div class="actions no-print">
        <LinkButton href={`/${language}/${municipality.id}/status`} variant="secondary">
          {t('receipt.statusLink')}
        </LinkButton>
      </div>
      <LongestWait receivedOn={receivedOn} />
      <Notice kind="warning" title={t('receipt.worseTitle')} level={2}>
        <p>
          {withNumbers(t('receipt.worse'))} <PhoneLink number={municipality.phone} />.
        </p>
      </Notice>
      <Meanwhile />
      <Feedback />
    </div>
  );
}
