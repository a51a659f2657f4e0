import { useReferral } from '../context.ts';
import { LongText } from '../parts/long-text.tsx';
import { StepPage } from '../parts/step-page.tsx';
import { Line } from '../parts/typed.tsx';

/** The professional's own words, and codes with the system that they are in, never guessed. */
export function ReportStep() {
  const { t } = useReferral();
  return (
    <StepPage>
      <LongText field="text" rows={10} />
      <h2>{t('codes.title')}</h2>
      <Line
        field="icpc2"
        hint={t('icpc2.hint')}
        mayBeEmpty
        autocomplete="off"
        width="medium"
        dir="ltr"
        spellcheck={false}
      />
      <Line
        field="icd10"
        hint={t('icd10.hint')}
        mayBeEmpty
        autocomplete="off"
        width="medium"
        dir="ltr"
        spellcheck={false}
      />
    </StepPage>
  );
}
