import type { Receipt } from '@shared/model/receipt.ts';
import type { StatusAnswer } from '@shared/model/sealed-referral.ts';
import { Button, formats, Notice, PhoneLink } from '../../look/index.ts';
import { addressOf, type PageContext } from '../page.ts';
import { Way } from './way.tsx';

type AnswerViewProps = {
  context: PageContext;
  receipt: Receipt;
  answer: StatusAnswer;
  outcome?: 'withdrawn' | 'final' | undefined;
};

export function AnswerView({ context, receipt, answer, outcome }: AnswerViewProps) {
  const { t, language, municipality } = context;
  const { day } = formats(language);
  const final = answer.status === 'closed' || answer.status === 'withdrawn';
  return (
    <div class="flow">
      <h1>{t('portal:status.yourCase')}</h1>
      <p class="receipt-line">
        {t('portal:status.code')} <strong dir="ltr">{receipt}</strong>
      </p>
      {outcome === 'final' ? (
        <Notice kind="warning" role="status" title={t('portal:status.alreadyFinal')} />
      ) : null}
      <Notice
        kind={outcome === 'withdrawn' ? 'success' : 'info'}
        title={
          outcome === 'withdrawn'
            ? t('portal:status.withdrawnTitle')
            : t(`portal:status.state.${answer.status}`)
        }
        level={2}
      >
        <p>{t(`portal:status.next.${answer.status}`)}</p>
        <p class="source-note">
          {t('portal:status.received', { date: day(answer.receivedOn) })}.{' '}
          {t('portal:status.changed', { date: day(answer.changedOn) })}.
        </p>
      </Notice>
      {answer.status === 'withdrawn' ? null : <Way t={t} status={answer.status} />}
      {final ? null : (
        <>
          <section class="flow prose">
            <h2>{t('portal:status.worse')}</h2>
            <p>
              {t('portal:status.worseText')} <PhoneLink number={municipality.phone} />
            </p>
          </section>
          <section class="flow prose no-print">
            <h2>{t('portal:status.withdraw')}</h2>
            <p>{t('portal:status.withdrawText')}</p>
            <form method="post" action={addressOf(context, 'status')}>
              <input type="hidden" name="receipt" value={receipt} />
              <Button type="submit" variant="secondary" name="action" value="withdraw">
                {t('portal:status.withdraw')}
              </Button>
            </form>
          </section>
        </>
      )}
      <p>
        <a class="ds-link" href={addressOf(context, 'status')}>
          {t('portal:status.another')}
        </a>
      </p>
    </div>
  );
}
