import { formats, LinkButton } from '../../look/index.ts';
import { freeBelowAge } from '../free-below-age.ts';
import type { HomeProps } from '../home.tsx';
import { addressOf, type PageContext } from '../page.ts';

type ShortAnswersProps = { context: PageContext } & Pick<HomeProps, 'levels' | 'ordinaryVisit'>;

/** What most people ask first: referral, price, wait. */
export function ShortAnswers({ context, levels, ordinaryVisit }: ShortAnswersProps) {
  const { t, language, today } = context;
  const { kroner } = formats(language);
  const age = freeBelowAge(today);
  const days = levels.flatMap((level) => (level.days === null ? [] : [level.days]));
  return (
    <section class="flow">
      <h2>{t('portal:home.short.title')}</h2>
      <div class="columns">
        <div class="flow">
          <h3>{t('portal:home.short.referral')}</h3>
          <p>{t('portal:home.short.referralText')}</p>
        </div>
        <div class="flow">
          <h3>{t('portal:home.short.cost')}</h3>
          <p>
            {t('portal:home.short.costFree')}{' '}
            {age === null ? null : `${t('portal:home.short.costChild', { age })} `}
            {ordinaryVisit === null
              ? null
              : t('portal:home.short.costAmount', {
                  minutes: ordinaryVisit.minutes,
                  amount: kroner(ordinaryVisit.amountNok),
                })}
          </p>
          <LinkButton variant="secondary" iconAfter="arrow" href={addressOf(context, 'prices')}>
            {t('portal:home.short.costLink')}
          </LinkButton>
        </div>
        <div class="flow">
          <h3>{t('portal:home.short.wait')}</h3>
          <p>
            {t('portal:home.short.waitText')}{' '}
            {days.length === 0
              ? null
              : t('portal:home.short.waitLimits', {
                  shortest: Math.min(...days),
                  longest: Math.max(...days),
                })}
          </p>
          <LinkButton
            variant="secondary"
            iconAfter="arrow"
            href={addressOf(context, 'waiting-times')}
          >
            {t('portal:home.short.waitLink')}
          </LinkButton>
        </div>
      </div>
    </section>
  );
}
