import type { ReferralStatus } from '@shared/model/sealed-referral.ts';
import type { TFunction } from 'i18next';
import { Icon } from '../../look/index.ts';

const steps = ['received', 'opened', 'waiting', 'offered', 'closed'] as const;

/** The way of a referral, and how far it has come. */
export function Way({ t, status }: { t: TFunction; status: Exclude<ReferralStatus, 'withdrawn'> }) {
  const now = steps.indexOf(status);
  return (
    <section class="flow">
      <h2>{t('portal:status.steps')}</h2>
      <ol class="way">
        {steps.map((step, index) => (
          <li key={step} aria-current={index === now ? 'step' : undefined}>
            <span class="way-mark">{index <= now ? <Icon name="check" /> : null}</span>
            <span>
              {t(`portal:status.state.${step}`)}
              {index > now ? null : (
                <span class="ds-sr-only">
                  {', '}
                  {t(`portal:status.${index === now ? 'stepNow' : 'stepDone'}`)}
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
