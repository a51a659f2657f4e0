import { useReferral } from '../context.ts';
import { OneOf } from '../parts/one-of.tsx';
import { StepPage } from '../parts/step-page.tsx';

export function ApplicantStep() {
  const { model, t } = useReferral();
  return (
    <StepPage>
      <OneOf
        field="applicant"
        label={t('applicant.label')}
        heading
        options={['self', 'child', 'other']}
        optionHint={(who) => (who === 'self' ? undefined : t(`applicant.hint.${who}`))}
        value={model.answers.value.applicant}
        onAnswer={(who) => {
          model.answer('applicant', who);
          // what was said as someone else holds no longer
          model.answer('relation', '');
          model.answer('consent', '');
        }}
      />
    </StepPage>
  );
}
