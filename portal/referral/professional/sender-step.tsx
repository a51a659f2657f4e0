import { WorkplaceKindSchema } from '@shared/model';
import { useReferral } from '../context.ts';
import { OneOf } from '../parts/one-of.tsx';
import { StepPage } from '../parts/step-page.tsx';
import { Line } from '../parts/typed.tsx';

/** Who refers, and from where: it decides which source the priority key reckons with. */
export function SenderStep() {
  const { model, t } = useReferral();
  return (
    <StepPage title={t('sender.title')}>
      <OneOf
        field="workKind"
        options={WorkplaceKindSchema.options}
        value={model.answers.value.workKind}
        onAnswer={(kind) => model.answer('workKind', kind)}
      />
      <Line field="workplace" hint={t('workplace.hint')} autocomplete="organization" />
      <Line field="helperName" autocomplete="name" spellcheck={false} />
      <Line field="title" hint={t('title.hint')} mayBeEmpty autocomplete="organization-title" />
      <Line
        field="workPhone"
        hint={t('workPhone.hint')}
        type="tel"
        inputMode="tel"
        autocomplete="tel"
        width="medium"
        dir="ltr"
      />
    </StepPage>
  );
}
