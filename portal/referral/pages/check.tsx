import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../../look/button.tsx';
import { withName } from '../../look/norwegian-name.tsx';
import { useReferral } from '../context.ts';
import { EarlierNotice, KeepBox } from '../parts/keep-box.tsx';
import { SendingState } from '../parts/sending-state.tsx';
import { StepHead } from '../parts/step-head.tsx';
import { Summary } from '../parts/summary.tsx';
import { useAbout, useGround } from '../parts/use-question.ts';

/** All answers at a glance, to change, to print and to send. */
export function Check() {
  const { model, props, t } = useReferral();
  const { kind } = model.sending.state.value;
  // the other ways have words of their own
  const isElses = useAbout().context !== 'self' && props.way.kind === 'resident';
  const sealedTo = useSignal<string | null>(null);
  useEffect(() => {
    void model.sealedTo().then((fingerprint) => {
      sealedTo.value = fingerprint;
    });
  }, [model, sealedTo]);
  return (
    <div class="form">
      <StepHead />
      <EarlierNotice />
      <h1>{t('check.title')}</h1>
      <p class="prose">{t('check.lead')}</p>
      <Summary />
      <YouthNote />
      <section class="flow prose">
        <h2>{t('check.sealTitle')}</h2>
        <p>
          {withName(
            (municipality) => t(isElses ? 'check.sealOther' : 'check.seal', { municipality }),
            props.municipality.name,
          )}
        </p>
        {sealedTo.value && (
          <p class="hint">
            {t('check.sealedTo')}
            <code class="sealed-to" dir="ltr">
              {sealedTo.value}
            </code>
          </p>
        )}
      </section>
      <SendingState />
      <div class="actions no-print">
        <Button busy={kind === 'sending'} icon="lock" onClick={() => void model.send()}>
          {kind === 'sending'
            ? t('sending.sending')
            : t(kind === 'waiting' ? 'sending.retry' : 'check.send')}
        </Button>
        <Button variant="quiet" onClick={() => print()}>
          {t('check.print')}
        </Button>
      </div>
      <KeepBox />
    </div>
  );
}

/** Between 16 and 18 one decides oneself, and parents learn what they must (pbrl. §§ 3-4, 4-3). */
function YouthNote() {
  const { t } = useReferral();
  const isSelf = useAbout().context === 'self';
  const { context } = useGround();
  return isSelf && context === 'youth' ? <p class="prose">{t('check.youth')}</p> : null;
}
