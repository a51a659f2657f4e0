import type { ComponentChildren } from 'preact';
import { Button } from '../../look/button.tsx';
import { ErrorSummary } from '../../look/error-summary.tsx';
import { useReferral } from '../context.ts';
import { EarlierNotice, KeepBox } from './keep-box.tsx';
import { StepHead } from './step-head.tsx';
import { useAbout } from './use-question.ts';

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
  const about = useAbout();
  const errors = model.problems.value.map(({ field, code, part }) => ({
    target: part === undefined || part === 'day' ? field : `${field}-${part}`,
    message: t([`error.${field}.${code}`, `error.any.${code}`], about),
  }));
  return <ErrorSummary title={t('errors.title', { count: errors.length })} errors={errors} />;
}
