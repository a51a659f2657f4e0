import { Button, LinkButton } from '../../look/button.tsx';
import { Notice } from '../../look/notice.tsx';
import { useReferral } from '../context.ts';
import { StepHead } from '../parts/step-head.tsx';
import type { UrgentAction } from '../urgent.ts';

/** Where the answers say that something else must come first. */
export function UrgentEnding({ action }: { action: UrgentAction }) {
  const { model, t } = useReferral();
  const number = numbers[action];
  return (
    <div class="form">
      <StepHead />
      <h1>{t(`ending.${action}.title`)}</h1>
      <Notice kind={action === 'call-doctor' ? 'warning' : 'urgent'}>
        <p>{t(`ending.${action}.text`)}</p>
        <p>{t(`ending.${action}.wait`)}</p>
      </Notice>
      <div class="actions">
        {number === null ? null : (
          <LinkButton href={`tel:${number.replace(/\s/, '')}`} icon="phone">
            {t('ending.call', { number })}
          </LinkButton>
        )}
        {action === 'call-113' ? null : (
          <Button variant="secondary" onClick={() => model.doctorKnows()}>
            {t('ending.doctorKnows')}
          </Button>
        )}
        <Button variant="quiet" onClick={() => model.back()}>
          {t('ending.wrong')}
        </Button>
      </div>
    </div>
  );
}

export function ParentEnding() {
  const { model, t } = useReferral();
  return (
    <div class="form">
      <StepHead />
      <h1>{t('ending.needs-parent.title')}</h1>
      <div class="flow prose">
        <p>{t('ending.needs-parent.text')}</p>
        <p>{t('ending.needs-parent.alone')}</p>
      </div>
      <div class="actions">
        <Button onClick={() => model.withParent()}>{t('ending.needs-parent.together')}</Button>
      </div>
    </div>
  );
}

const numbers: Record<UrgentAction, string | null> = {
  'call-113': '113',
  'call-116117': '116\u00a0117',
  'call-doctor': null,
};
