import type { ComponentChildren } from 'preact';
import { Choices } from '../../look/choices.tsx';
import type { Answers } from '../answers.ts';
import { useReferral } from '../context.ts';
import { useAbout, useWrong } from './use-question.ts';

/** A question with any number of answers. */
export function AnyOf<Value extends string>({
  field,
  options,
  chosen,
  onAnswer,
  optionLabel,
  optionHint,
  hint,
}: {
  field: keyof Answers;
  options: readonly Value[];
  chosen: readonly Value[];
  onAnswer: (value: Value, isChosen: boolean) => void;
  optionLabel?: (value: Value) => ComponentChildren;
  optionHint?: (value: Value) => string | undefined;
  hint: string;
}) {
  const { t } = useReferral();
  const about = useAbout();
  const { error } = useWrong(field);
  return (
    <Choices
      type="checkbox"
      id={field}
      label={t(`${field}.label`, about)}
      hint={hint}
      error={error}
      heading
      options={options.map((option) => ({
        value: option,
        label: optionLabel?.(option) ?? t(`${field}.option.${option}`),
        hint: optionHint?.(option),
      }))}
      chosen={chosen}
      onChange={onAnswer}
    />
  );
}

/** The list with a value put in or taken out. */
export function withChoice<Value>(
  list: readonly Value[],
  value: Value,
  isChosen: boolean,
): Value[] {
  const others = list.filter((one) => one !== value);
  return isChosen ? [...others, value] : others;
}
