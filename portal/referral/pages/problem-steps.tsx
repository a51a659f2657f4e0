import { areasFor } from '../areas.ts';
import { useReferral } from '../context.ts';
import { AnyOf, withChoice } from '../parts/any-of.tsx';
import { LongText } from '../parts/long-text.tsx';
import { OneOf, YesOrNo } from '../parts/one-of.tsx';
import { StepPage } from '../parts/step-page.tsx';
import { useAbout } from '../parts/use-question.ts';

export function AreasStep() {
  const { model, t } = useReferral();
  const { areas } = model.answers.value;
  return (
    <StepPage>
      <AnyOf
        field="areas"
        hint={t('areas.hint')}
        options={areasFor(model.answers.value, model.setting)}
        chosen={areas}
        onAnswer={(area, isChosen) => model.answer('areas', withChoice(areas, area, isChosen))}
      />
    </StepPage>
  );
}

export function WordsStep() {
  return (
    <StepPage>
      <LongText field="text" rows={8} />
    </StepPage>
  );
}

export function CourseStep() {
  const { model, t } = useReferral();
  const { since, course } = model.answers.value;
  return (
    <StepPage title={t('course.title')}>
      <OneOf
        field="since"
        options={['days', 'weeks', 'months', 'years', 'always']}
        value={since}
        onAnswer={(value) => model.answer('since', value)}
      />
      <OneOf
        field="course"
        options={['sudden', 'worse', 'same', 'better']}
        value={course}
        onAnswer={(value) => model.answer('course', value)}
      />
    </StepPage>
  );
}

/** Treatment for the same before: if, and then what came of it. */
export function TreatedStep() {
  const { model, t } = useReferral();
  const about = useAbout();
  const { treated } = model.answers.value;
  return (
    <StepPage>
      <YesOrNo
        field="treated"
        heading
        label={t('treated.label', about)}
        hint={t('treated.hint')}
        value={treated}
        onAnswer={(value) => model.answer('treated', value)}
      />
      {treated === 'yes' ? (
        <div class="follows">
          <LongText field="treatment" rows={4} plain />
        </div>
      ) : null}
    </StepPage>
  );
}

export function ImportantStep() {
  return (
    <StepPage>
      <LongText field="important" rows={5} />
    </StepPage>
  );
}
