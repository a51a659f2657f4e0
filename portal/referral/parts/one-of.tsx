import { Choices } from '../../look/choices.tsx';
import type { Answers } from '../answers.ts';
import { useReferral } from '../context.ts';
import { useAbout, useWrong } from './use-question.ts';

export type OneOfProps<Value extends string> = {
  field: keyof Answers;
  options: readonly Value[];
  value: Value | '';
  onAnswer: (value: Value | '') => void;
  label?: string | undefined;
  hint?: string | undefined;
  /** Texts of the options, and a line below one, where they do not stand under the field's name. */
  optionLabel?: ((value: Value) => string) | undefined;
  optionHint?: ((value: Value) => string | undefined) | undefined;
  heading?: boolean | undefined;
  columns?: boolean | undefined;
};

/** A question with one answer of a few; where there is but one, a box to tick. */
export function OneOf<Value extends string>(props: OneOfProps<Value>) {
  const { field, options, value, onAnswer, optionLabel, optionHint, hint, heading, columns } =
    props;
  const { t } = useReferral();
  const about = useAbout();
  const { error } = useWrong(field);
  return (
    <Choices
      type={options.length === 1 ? 'checkbox' : 'radio'}
      id={field}
      label={props.label ?? t(`${field}.label`, about)}
      hint={hint}
      error={error}
      heading={heading}
      columns={columns}
      options={options.map((option) => ({
        value: option,
        label: optionLabel?.(option) ?? t(`${field}.option.${option}`),
        hint: optionHint?.(option),
      }))}
      chosen={value === '' ? [] : [value]}
      onChange={(option, isChosen) => onAnswer(isChosen ? option : '')}
    />
  );
}

/** Yes or no. */
export function YesOrNo(
  props: Omit<OneOfProps<'yes' | 'no'>, 'options' | 'optionLabel' | 'columns'>,
) {
  const { t } = useReferral();
  return <OneOf {...props} options={['yes', 'no']} optionLabel={(value) => t(value)} columns />;
}
