import type { Day } from '@shared/model/day.ts';
import type { ReferralStatus } from '@shared/model/sealed-referral.ts';
import { formats, Icon } from '../../look/index.ts';
import type { PageContext } from '../page.ts';

const steps = ['received', 'opened', 'waiting', 'offered', 'closed'] as const;

type WayProps = {
  context: PageContext;
  status: Exclude<ReferralStatus, 'withdrawn'>;
  receivedOn: Day;
  changedOn: Day;
};

/** The way of a referral: what each step means, how far it has come, and since when. */
export function Way({ context, status, receivedOn, changedOn }: WayProps) {
  const { t, language } = context;
  const { day } = formats(language);
  const now = steps.indexOf(status);
  const since = (index: number) => {
    if (index === now) return changedOn;
    return index === 0 ? receivedOn : null;
  };
  return (
    <section class="flow">
      <h2>{t('portal:status.steps')}</h2>
      <ol class="way">
        {steps.map((step, index) => {
          const on = since(index);
          return (
            <li key={step} aria-current={index === now ? 'step' : undefined}>
              <span class="way-mark">{index <= now ? <Icon name="check" /> : null}</span>
              <span>
                {t(`portal:status.state.${step}`)}
                {on === null ? null : ` · ${day(on)}`}
                {index > now ? null : (
                  <span class="ds-sr-only">
                    {', '}
                    {t(`portal:status.${index === now ? 'stepNow' : 'stepDone'}`)}
                  </span>
                )}
                <span class="way-meaning">{t(`after:meaning.${step}`)}</span>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
