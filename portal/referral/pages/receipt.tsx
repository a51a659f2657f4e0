import { LinkButton } from '../../look/button.tsx';
import { Notice } from '../../look/notice.tsx';
import { PhoneLink } from '../../look/phone-link.tsx';
import { useReferral } from '../context.ts';
import { LongestWait } from '../parts/longest-wait.tsx';
import { ReceiptCode } from '../parts/receipt-code.tsx';

/** What was agreed by sending: the code, what happens next, and whom to call if it gets worse. */
export function Receipt() {
  const { model, props, t, formats } = useReferral();
  const state = model.sending.state.value;
  if (state.kind !== 'received') return null;
  const { receipt, receivedOn } = state.acknowledgement;
  const { municipality, language } = props;
  const at = (page: string) => `/${language}/${municipality.id}/${page}`;
  const phone = <PhoneLink number={municipality.phone} />;
  return (
    <div class="flow">
      <h1>{t('receipt.title')}</h1>
      <p class="lead">{t('receipt.receivedOn', { day: formats.day(receivedOn) })}</p>
      <ReceiptCode receipt={receipt} receivedOn={receivedOn} />
      <h2>{t('receipt.nextTitle')}</h2>
      <ol class="list prose">
        <li>{t('receipt.next.read')}</li>
        <li>{t('receipt.next.contact', { phone: model.answers.value.phone.trim() })}</li>
        <li>{t('receipt.next.status')}</li>
      </ol>
      <div class="actions no-print">
        <LinkButton href={at('status')} variant="secondary">
          {t('receipt.statusLink')}
        </LinkButton>
      </div>
      <LongestWait receivedOn={receivedOn} />
      <Notice kind="warning" title={t('receipt.worseTitle')} level={2}>
        <p>
          {t('receipt.worse')} {phone}.
        </p>
      </Notice>
      <h2>{t('receipt.meanwhileTitle')}</h2>
      <p class="prose">
        {t('receipt.meanwhile')}{' '}
        <a class="ds-link" href={at('groups')}>
          {t('receipt.groupsLink')}
        </a>
      </p>
    </div>
  );
}
