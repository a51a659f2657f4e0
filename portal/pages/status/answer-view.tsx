import type { Receipt } from '@shared/model/receipt.ts';
import type { ReferralId, StatusAnswer } from '@shared/model/sealed-referral.ts';
import { formats, Notice, PhoneLink, withNumbers } from '../../look/index.ts';
import { FeedbackForm } from '../feedback/feedback-form.tsx';
import { addressOf, type PageContext } from '../page.ts';
import { ContactChange } from './contact-change.tsx';
import type { WaitSoFar } from './wait-of.ts';
import { WaitView } from './wait-view.tsx';
import { Way } from './way.tsx';
import { Withdraw } from './withdraw.tsx';

export type AnswerProps = {
  receipt: Receipt;
  answer: StatusAnswer;
  /** What has just been tried with it. */
  outcome?: 'withdrawn' | 'final' | undefined;
  /** Null where nobody waits any more. */
  wait: WaitSoFar | null;
  /** Where new contact details can go; null where they can't any more. */
  referral: ReferralId | null;
};

export function AnswerView({ context, ...props }: AnswerProps & { context: PageContext }) {
  const { receipt, answer, outcome, wait, referral } = props;
  const { t } = context;
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
      <StandsNow context={context} answer={answer} isJustWithdrawn={outcome === 'withdrawn'} />
      {wait === null ? null : <WaitView context={context} wait={wait} />}
      {answer.status === 'withdrawn' ? null : (
        <Way
          context={context}
          status={answer.status}
          receivedOn={answer.receivedOn}
          changedOn={answer.changedOn}
        />
      )}
      {final ? null : <WhileWaiting context={context} />}
      {referral === null ? null : (
        <ContactChange context={context} receipt={receipt} referral={referral} />
      )}
      {final ? null : <Withdraw context={context} receipt={receipt} />}
      <section class="flow prose no-print">
        <h2>{t('after:feedback.title')}</h2>
        <FeedbackForm context={context} place="status" />
      </section>
      <p class="no-print">
        <a class="ds-link" href={addressOf(context, 'status')}>
          {t('portal:status.another')}
        </a>
      </p>
    </div>
  );
}

/** Where it stands, what that means, and what to do now. */
function StandsNow({
  context,
  answer,
  isJustWithdrawn,
}: {
  context: PageContext;
  answer: StatusAnswer;
  isJustWithdrawn: boolean;
}) {
  const { t, language, municipality } = context;
  const { day } = formats(language);
  const { status } = answer;
  return (
    <Notice
      kind={isJustWithdrawn || status === 'offered' ? 'success' : 'info'}
      title={
        isJustWithdrawn ? t('portal:status.withdrawnTitle') : t(`portal:status.state.${status}`)
      }
      level={2}
    >
      <p>
        {t(`portal:status.next.${status}`)}
        {status === 'offered' || status === 'closed' ? (
          <>
            {' '}
            <PhoneLink number={municipality.phone} />
          </>
        ) : null}
      </p>
      <p class="source-note">
        {t('portal:status.received', { date: day(answer.receivedOn) })}.{' '}
        {t('portal:status.changed', { date: day(answer.changedOn) })}.
      </p>
    </Notice>
  );
}

function WhileWaiting({ context }: { context: PageContext }) {
  const { t, municipality } = context;
  return (
    <section class="flow prose">
      <h2>{t('after:meanwhile.title')}</h2>
      <p>
        {t('after:meanwhile.text')}{' '}
        <a class="ds-link" href={`${addressOf(context, 'groups')}?free=yes`}>
          {t('after:meanwhile.groups')}
        </a>
      </p>
      <h3>{t('portal:status.worse')}</h3>
      <p>
        {withNumbers(t('after:meanwhile.worse'))} {t('portal:status.worseText')}{' '}
        <PhoneLink number={municipality.phone} />
      </p>
    </section>
  );
}
