import { languages as allLanguages } from '@locales/languages.ts';
import type { Language } from '@shared/model/text.ts';
import type { TFunction } from 'i18next';
import { type ComponentChildren, Fragment } from 'preact';
import { Choices, Field, More, TextArea } from '../../look/index.ts';
import { DayField } from './day-field.tsx';
import type { FormError } from './form-reader.ts';
import { type Typed, typedAll, typedText } from './typed.ts';

/** A form on its way: what is typed, and what is wrong with it. */
export type FormView = {
  t: TFunction;
  typed: Typed;
  errors: readonly FormError[];
  /** Languages of the municipality, Norwegian first. */
  languages: readonly Language[];
};

type Of = {
  form: FormView;
  name: string;
  label: ComponentChildren;
  hint?: ComponentChildren | undefined;
};

const errorAt = ({ errors }: FormView, name: string) =>
  errors.find(({ target }) => target === name)?.message;

/** The word for what may be left empty. */
const optionalIn = ({ t }: FormView, optional: boolean | undefined) =>
  optional === true ? t('common:optional') : undefined;

type TextBoxProps = Of & {
  optional?: boolean;
  kind?: 'text' | 'email' | 'tel';
  width?: 'short' | 'medium' | 'full';
  number?: boolean;
  lines?: number;
};

/** Words or a number in a box, filled with what was typed. */
export function TextBox({
  form,
  name,
  optional,
  kind,
  width,
  number,
  lines,
  ...rest
}: TextBoxProps) {
  const question = {
    id: name,
    value: typedText(form.typed, name),
    error: errorAt(form, name),
    optional: optionalIn(form, optional),
    ...rest,
  };
  if (lines !== undefined) return <TextArea rows={lines} {...question} />;
  return (
    <Field
      {...question}
      type={kind}
      width={width}
      autocomplete="off"
      inputMode={number === true ? 'numeric' : undefined}
      dir={number === true ? 'ltr' : undefined}
    />
  );
}

export function DayBox({
  form,
  name,
  optional,
  max,
  ...rest
}: Of & { optional?: boolean; max?: string }) {
  return (
    <DayField
      id={name}
      value={typedText(form.typed, name)}
      error={errorAt(form, name)}
      optional={optionalIn(form, optional)}
      {...(max === undefined ? {} : { max })}
      {...rest}
    />
  );
}

type PickProps = Of & {
  type?: 'radio' | 'checkbox';
  options: readonly { value: string; label: ComponentChildren; hint?: ComponentChildren }[];
  optional?: boolean;
  columns?: boolean | 'close';
};

export function Pick({ form, name, type = 'radio', optional, columns = true, ...rest }: PickProps) {
  return (
    <Choices
      id={name}
      type={type}
      columns={columns}
      chosen={typedAll(form.typed, name)}
      error={errorAt(form, name)}
      optional={optionalIn(form, optional)}
      {...rest}
    />
  );
}

/** Yes, no, and the honest third answer. */
export function YesNoUnknown(props: Of) {
  const { t, typed } = props.form;
  const chosen = typedText(typed, props.name) || 'unknown';
  return (
    <Choices
      id={props.name}
      type="radio"
      columns
      label={props.label}
      hint={props.hint}
      chosen={[chosen]}
      error={errorAt(props.form, props.name)}
      options={[
        { value: 'yes', label: t('desk:answer.yes') },
        { value: 'no', label: t('desk:answer.no') },
        { value: 'unknown', label: t('desk:answer.unknown') },
      ]}
    />
  );
}

/** Which languages a text is there in already can be seen without opening all of them. */
function OtherLanguages({ t, written }: { t: TFunction; written: readonly Language[] }) {
  return (
    <span>
      {t('desk:form.otherLanguages')}
      {written.map((language, at) => (
        <Fragment key={language}>
          {at === 0 ? ': ' : ', '}
          <bdi lang={language}>{allLanguages[language].name}</bdi>
        </Fragment>
      ))}
    </span>
  );
}

/** A text in Norwegian, and in the municipality's other languages where someone has written it. */
export function TextInLanguages({ form, name, label, hint, lines, optional }: TextBoxProps) {
  const { t, typed, errors } = form;
  const others = form.languages.filter((language) => language !== 'nb');
  const isWrong = others.some((language) =>
    errors.some(({ target }) => target === `${name}.${language}`),
  );
  const written = others.filter((language) => typedText(typed, `${name}.${language}`) !== '');
  const box = { form, ...(lines === undefined ? {} : { lines }) };
  return (
    <div class="flow">
      <TextBox
        {...box}
        name={`${name}.nb`}
        label={label}
        hint={hint}
        {...(optional === true ? { optional } : {})}
      />
      {others.length === 0 ? null : (
        <More summary={<OtherLanguages t={t} written={written} />} open={isWrong}>
          {others.map((language) => (
            <TextBox
              key={language}
              {...box}
              name={`${name}.${language}`}
              label={
                <>
                  {label} – <span lang={language}>{allLanguages[language].name}</span>
                </>
              }
              optional
            />
          ))}
        </More>
      )}
    </div>
  );
}
