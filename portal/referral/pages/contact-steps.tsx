import { NorwegianName } from '../../look/norwegian-name.tsx';
import { useReferral } from '../context.ts';
import { AnyOf, withChoice } from '../parts/any-of.tsx';
import { LanguageChoice } from '../parts/language-choice.tsx';
import { YesOrNo } from '../parts/one-of.tsx';
import { StepPage } from '../parts/step-page.tsx';
import { Line } from '../parts/typed.tsx';
import { wishableClinics } from '../wishable-clinics.ts';

export function ContactStep() {
  const { t } = useReferral();
  return (
    <StepPage title={t('contact.title')}>
      <Line
        field="phone"
        hint={t('phone.hint')}
        type="tel"
        inputMode="tel"
        autocomplete="tel"
        width="medium"
        dir="ltr"
      />
      <Line
        field="email"
        hint={t('email.hint')}
        mayBeEmpty
        type="email"
        inputMode="email"
        autocomplete="email"
        dir="ltr"
        spellcheck={false}
      />
    </StepPage>
  );
}

export function InterpreterStep() {
  const { model, t } = useReferral();
  const { interpreter } = model.answers.value;
  return (
    <StepPage>
      <YesOrNo
        field="interpreter"
        heading
        hint={t('interpreter.hint')}
        value={interpreter}
        onAnswer={(value) => model.answer('interpreter', value)}
      />
      {interpreter === 'yes' ? (
        <div class="follows">
          <LanguageChoice />
        </div>
      ) : null}
    </StepPage>
  );
}

export function ClinicsStep() {
  const { model, t } = useReferral();
  const { clinics } = model.answers.value;
  const offered = wishableClinics(model.answers.value, model.setting);
  const find = (id: string) => offered.find((clinic) => clinic.id === id);
  return (
    <StepPage>
      <AnyOf
        field="clinics"
        hint={t('clinics.hint')}
        options={offered.map(({ id }) => id)}
        optionLabel={(id) => <NorwegianName>{find(id)?.name ?? ''}</NorwegianName>}
        optionHint={(id) => find(id)?.detail || undefined}
        chosen={clinics}
        onAnswer={(clinic, isChosen) =>
          model.answer('clinics', withChoice(clinics, clinic, isChosen))
        }
      />
    </StepPage>
  );
}
