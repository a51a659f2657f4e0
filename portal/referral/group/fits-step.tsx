import { Choices } from '../../look/choices.tsx';
import { Notice } from '../../look/notice.tsx';
import { ageOn } from '../age.ts';
import { useReferral } from '../context.ts';
import { StepPage } from '../parts/step-page.tsx';
import { useWrong } from '../parts/use-question.ts';
import { AsWritten } from './as-written.tsx';
import { useGroup } from './use-group.ts';

const answers = ['yes', 'no', 'unsure'] as const;

/** Whom the group is for, line by line. A "no" shuts nobody out: those who lead it decide. */
export function FitsStep() {
  const { model, t } = useReferral();
  const { forYouIf } = useGroup();
  const { fits } = model.answers.value;
  const { error } = useWrong('fits');
  const firstOpen = forYouIf.findIndex((_, line) => !fits[line]);
  return (
    <StepPage title={t('fits.label')}>
      <p class="hint">{t('fits.hint')}</p>
      <OtherAge />
      {forYouIf.map(({ text, nb }, line) => (
        <Choices
          key={text}
          type="radio"
          // the first that is open is where the error summary leads
          id={line === Math.max(firstOpen, 0) ? 'fits' : `fits-${line}`}
          name={`fits-${line}`}
          label={<AsWritten text={text} nb={nb} />}
          error={fits[line] ? undefined : error}
          columns
          options={answers.map((value) => ({ value, label: t(`fits.option.${value}`) }))}
          chosen={[fits[line] ?? ''].filter((answer) => answer !== '')}
          onChange={(value) =>
            model.answer(
              'fits',
              forYouIf.map((_, at) => (at === line ? value : (fits[at] ?? ''))),
            )
          }
        />
      ))}
    </StepPage>
  );
}

/** Said where the age is outside of what the group is for. */
function OtherAge() {
  const { model, t } = useReferral();
  const { minimumAge, maximumAge } = useGroup();
  const age = ageOn(model.answers.value.birth, model.setting.today);
  const isYounger = age !== null && minimumAge !== null && age < minimumAge;
  const isOlder = age !== null && maximumAge !== null && age > maximumAge;
  if (!isYounger && !isOlder) return null;
  return (
    <Notice kind="info">
      <p>
        {isYounger ? t('fits.younger', { age: minimumAge }) : t('fits.older', { age: maximumAge })}
      </p>
    </Notice>
  );
}
