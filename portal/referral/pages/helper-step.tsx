import type { Relation } from '@shared/model';
import { useReferral } from '../context.ts';
import { Consents } from '../parts/consents.tsx';
import { OneOf } from '../parts/one-of.tsx';
import { StepPage } from '../parts/step-page.tsx';
import { Line } from '../parts/typed.tsx';
import { useAbout } from '../parts/use-question.ts';

const relations: Record<'child' | 'other', Relation[]> = {
  child: ['parent', 'foster-parent', 'guardian'],
  other: ['partner', 'grown-child', 'parent', 'family', 'friend', 'guardian', 'staff'],
};

/** Whoever speaks for another says who they are, and on what ground (pbrl. §§ 4-3, 4-4). */
export function HelperStep() {
  const { model, t } = useReferral();
  const about = useAbout();
  const answers = model.answers.value;
  return (
    <StepPage title={t('helper.title')}>
      <Line field="helperName" autocomplete="name" spellcheck={false} />
      <OneOf
        field="relation"
        options={relations[about.context === 'child' ? 'child' : 'other']}
        value={answers.relation}
        onAnswer={(relation) => model.answer('relation', relation)}
      />
      <Consents />
    </StepPage>
  );
}
