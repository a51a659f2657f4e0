import type { ComponentChildren } from 'preact';
import { Button, ErrorSummary } from '../../look/index.ts';
import type { DeskContext } from '../desk-context.ts';
import type { DeskForm } from '../form/desk-form.ts';
import type { FormField } from '../form/form-field.ts';
import type { FormError } from '../form/form-reader.ts';
import type { Typed } from '../form/typed.ts';

export type EditProps<Content, About> = {
  context: DeskContext;
  form: DeskForm<Content, About>;
  about: About;
  typed: Typed;
  errors: readonly FormError[];
  /** The version that is being changed. */
  version: number;
  title: string;
  lead?: ComponentChildren;
  /** What stands between heading and form: that it was published, that it is old. */
  notice?: ComponentChildren;
  /** What stands below the form. */
  below?: ComponentChildren;
};

/** A form that publishes, as it works without any script. It is sent to its own address. */
export function Edit<Content, About>(props: EditProps<Content, About>) {
  const { context, form, about, typed, errors, version, title } = props;
  const { t, municipality } = context;
  const view = { t, typed, errors, languages: municipality.languages };
  const fields = form.fields(about, t, context.language);
  return (
    <div class="flow">
      <ErrorSummary title={t('common:error.title')} errors={withLabels(errors, fields)} />
      <h1>{title}</h1>
      {props.lead === undefined ? null : <p class="lead">{props.lead}</p>}
      {props.notice}
      <form method="post" class="form" noValidate>
        <input type="hidden" name="version" value={version} />
        <form.Body form={view} about={about} />
        <div class="actions">
          <Button type="submit">{t('desk:form.publish')}</Button>
        </div>
        <p class="hint">{t('desk:form.publishHint')}</p>
      </form>
      {props.below}
    </div>
  );
}

/** What is wrong at a field reads the same at many: above the form it needs the field's name. */
function withLabels(errors: readonly FormError[], fields: readonly FormField[]): FormError[] {
  return errors.map(({ target, message }) => {
    const label = fields.find(({ name }) => name === target)?.label;
    return { target, message: label === undefined ? message : `${label} – ${message}` };
  });
}
