import type { ComponentChildren } from 'preact';
import { Button } from '../../look/button.tsx';
import { ErrorSummary } from '../../look/error-summary.tsx';
import type { FieldProblem } from '../checks.ts';
import { useReferral } from '../context.ts';
import { EarlierNotice, KeepBox } from './keep-box.tsx';
import { StepHead } from './step-head.tsx';
import { useProblemText } from './use-question.ts';

/** One question or one small group, with what leads on and back. */
export function StepPage({ title, children }: { title?: string; children: ComponentChildren }) {
  const { model, t } = useReferral();
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void model.next();
      }}
    >
      <StepHead />
      <EarlierNotice />
      <Errors />
      {title === undefined ? null : <h1>{title}</h1>}
      {children}
      <div class="actions">
        <Button type="submit" iconAfter="arrow">
          {t('next')}
        </Button>
      </div>
      <KeepBox />
    </form>
  );
}

function Errors() {
  const { model, t } = useReferral();
  const text = useProblemText();
  const errors = model.problems.value.map((problem) => ({
    target: targetOf(problem),
    message: text(problem),
  }));
  return <ErrorSummary title={t('errors.title', { count: errors.length })} errors={errors} />;
}

/** The control to go to: of a date the box that is wrong, where it is one. */
function targetOf({ field, part }: FieldProblem): string {
  return part === undefined || part === 'day' ? field : `${field}-${part}`;
}
