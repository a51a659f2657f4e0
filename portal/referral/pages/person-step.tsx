import { withName } from '../../look/norwegian-name.tsx';
import { useReferral } from '../context.ts';
import { StepPage } from '../parts/step-page.tsx';
import { DateLine, Line } from '../parts/typed.tsx';
import { useAbout } from '../parts/use-question.ts';

export function PersonStep() {
  const { model, props, t } = useReferral();
  const about = useAbout();
  const isSelf = about.context === 'self';
  const { nationalNumber, demonstration } = model.setting;
  const numberHint = demonstration ? { context: 'demonstration' } : {};
  return (
    <StepPage title={t('person.title', about)}>
      <Line field="name" autocomplete={isSelf ? 'name' : 'off'} spellcheck={false} />
      <DateLine field="birth" birthday={isSelf} />
      {nationalNumber === 'no' ? null : (
        <Line
          field="nationalNumber"
          mayBeEmpty={nationalNumber === 'optional'}
          hint={withName(
            (municipality) => t('nationalNumber.hint', { ...numberHint, municipality }),
            props.municipality.name,
          )}
          inputMode="numeric"
          autocomplete="off"
          width="medium"
          dir="ltr"
          spellcheck={false}
        />
      )}
    </StepPage>
  );
}
