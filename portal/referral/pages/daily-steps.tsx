import { useReferral } from '../context.ts';
import { OneOf, YesOrNo } from '../parts/one-of.tsx';
import { StepPage } from '../parts/step-page.tsx';
import { DateLine, Line } from '../parts/typed.tsx';
import { useAbout } from '../parts/use-question.ts';

export function FallsStep() {
  const { model } = useReferral();
  return (
    <StepPage>
      <OneOf
        field="falls"
        heading
        options={['none', 'afraid', 'once', 'several']}
        value={model.answers.value.falls}
        onAnswer={(falls) => model.answer('falls', falls)}
      />
    </StepPage>
  );
}

export function TravelStep() {
  const { model, t } = useReferral();
  return (
    <StepPage title={t('travel.title')}>
      <OneOf
        field="travel"
        options={['alone', 'with-help', 'cannot']}
        value={model.answers.value.travel}
        onAnswer={(travel) => model.answer('travel', travel)}
      />
      <Line field="aids" hint={t('aids.hint')} mayBeEmpty autocomplete="off" />
    </StepPage>
  );
}

/** An operation, or a hospital stay: if, and then when. */
export function HappenedStep({
  question,
  date,
}: {
  question: 'surgery' | 'hospital';
  date: 'surgeryOn' | 'dischargedOn';
}) {
  const { model, t } = useReferral();
  const about = useAbout();
  const answer = model.answers.value[question];
  return (
    <StepPage>
      <YesOrNo
        field={question}
        heading
        label={t(`${question}.label`, about)}
        hint={t(`${question}.hint`)}
        value={answer}
        onAnswer={(value) => model.answer(question, value)}
      />
      {answer === 'yes' ? (
        <div class="follows">
          <DateLine field={date} />
        </div>
      ) : null}
    </StepPage>
  );
}
