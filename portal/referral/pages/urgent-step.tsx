import { withNumbers } from '../../look/with-numbers.tsx';
import { useReferral } from '../context.ts';
import { AnyOf, withChoice } from '../parts/any-of.tsx';
import { StepPage } from '../parts/step-page.tsx';
import { signsInOrder } from '../urgent.ts';

export function UrgentStep() {
  const { model, t } = useReferral();
  const { urgent } = model.answers.value;
  return (
    <StepPage>
      <AnyOf
        field="urgent"
        hint={t('urgent.hint')}
        options={[...signsInOrder, 'none' as const]}
        optionLabel={(sign) => t(`urgent.sign.${sign}`)}
        chosen={urgent}
        onAnswer={(sign, isChosen) => {
          const others = urgent.filter((one) => (one === 'none') === (sign === 'none'));
          model.answer('urgent', withChoice(others, sign, isChosen));
          model.answer('doctorKnows', false);
        }}
      />
      <p class="hint">{withNumbers(t('urgent.note'))}</p>
    </StepPage>
  );
}
