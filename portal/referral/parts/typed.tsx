import { DateField } from '../../look/date-field.tsx';
import { Field, type FieldProps } from '../../look/field.tsx';
import { useReferral } from '../context.ts';
import { useWrong } from './use-question.ts';

type LineField =
  | 'name'
  | 'nationalNumber'
  | 'helperName'
  | 'aids'
  | 'phone'
  | 'email'
  | 'otherLanguage'
  | 'workplace'
  | 'title'
  | 'workPhone'
  | 'icpc2'
  | 'icd10';

/** A question answered with one line. */
export function Line({
  field,
  mayBeEmpty,
  ...look
}: {
  field: LineField;
  mayBeEmpty?: boolean;
} & Omit<FieldProps, 'id' | 'label' | 'value' | 'error' | 'optional' | 'onInput'>) {
  const { model, t } = useReferral();
  const { error } = useWrong(field);
  return (
    <Field
      {...look}
      id={field}
      label={t(`${field}.label`)}
      optional={mayBeEmpty === true ? t('optional') : undefined}
      error={error}
      value={model.answers.value[field]}
      onInput={(event) => model.answer(field, event.currentTarget.value)}
    />
  );
}

/** A question answered with a date. */
export function DateLine({
  field,
  birthday,
}: {
  field: 'birth' | 'surgeryOn' | 'dischargedOn';
  birthday?: boolean;
}) {
  const { model, t } = useReferral();
  const { error, part } = useWrong(field);
  const value = model.answers.value[field];
  return (
    <DateField
      id={field}
      label={t(`${field}.label`)}
      hint={t(`${field}.hint`)}
      error={error}
      wrong={part}
      value={value}
      birthday={birthday}
      labels={{ day: t('birth.day'), month: t('birth.month'), year: t('birth.year') }}
      onInput={(box, text) => model.answer(field, { ...model.answers.value[field], [box]: text })}
    />
  );
}
