import { type Day, DaySchema } from '@shared/model/day.ts';
import type { Language, LocalizedText } from '@shared/model/text.ts';
import type { TFunction } from 'i18next';
import * as v from 'valibot';
import { plainDigits } from '../../look/index.ts';
import { type Typed, typedAll, typedText } from './typed.ts';

/** What must be put right, at which control, in words. */
export type FormError = { target: string; message: string };

type Bounds = { min: number; max: number };

/**
 * Reads a form field by field and collects what is wrong. Each reading gives undefined where the
 * field is empty or wrong; after all of them `errors` says which.
 */
export function formReader(typed: Typed, t: TFunction) {
  const errors: FormError[] = [];
  const wrong = (target: string, message: string): undefined => {
    // one reason at a field is enough to mend it
    if (errors.every((error) => error.target !== target)) errors.push({ target, message });
    return undefined;
  };

  const text = (name: string, { max = 300, required = false } = {}): string | undefined => {
    const value = typedText(typed, name).replace(/\r\n/g, '\n').trim();
    if (value === '') return required ? wrong(name, t('desk:error.missing')) : undefined;
    if (value.length > max) return wrong(name, t('desk:error.long', { count: max }));
    return value;
  };

  const whole = (name: string, { min, max }: Bounds): number | undefined => {
    const value = plainDigits(typedText(typed, name).trim());
    if (value === '') return undefined;
    if (!/^\d{1,6}$/.test(value)) return wrong(name, t('desk:error.number'));
    const number = Number(value);
    if (number < min || number > max) return wrong(name, t('desk:error.between', { min, max }));
    return number;
  };

  const oneOf = <const Value extends string>(name: string, known: readonly Value[]) => {
    const value = v.safeParse(v.picklist(known), typedText(typed, name));
    return value.success ? value.output : wrong(name, t('desk:error.choose'));
  };

  const anyOf = <const Value extends string>(name: string, known: readonly Value[]): Value[] => {
    const values = v.safeParse(v.array(v.picklist(known)), [...new Set(typedAll(typed, name))]);
    if (!values.success) wrong(name, t('desk:error.choose'));
    return values.success ? values.output : [];
  };

  /** `yes`, `no`, and anything else for what nobody knows. */
  const yesNo = (name: string): boolean | null => {
    const value = typedText(typed, name);
    return value === 'yes' ? true : value === 'no' ? false : null;
  };

  const day = (name: string, { required = false } = {}): Day | undefined => {
    const value = typedText(typed, name).trim();
    if (value === '') return required ? wrong(name, t('desk:error.day')) : undefined;
    const read = readDay(value);
    return read ?? wrong(name, t('desk:error.dayUnreal'));
  };

  /** A day a line, as `24.12.2026` or `2026-12-24`; commas part them too. */
  const days = (name: string): Day[] => {
    const parts = typedText(typed, name)
      .split(/[\n,;]/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    const read = parts.map((part) => readDay(part));
    const bad = parts.find((_, at) => read[at] === undefined);
    if (bad !== undefined) wrong(name, t('desk:error.dayInList', { text: bad.slice(0, 40) }));
    return [...new Set(read.filter((own) => own !== undefined))].sort();
  };

  const localized = (
    name: string,
    languages: readonly Language[],
    { max = 2000, required = false } = {},
  ): LocalizedText | undefined => {
    const others = languages.filter((language) => language !== 'nb');
    const said = others.flatMap((language) => {
      const value = text(`${name}.${language}`, { max });
      return value === undefined ? [] : [[language, value] as const];
    });
    const nb = text(`${name}.nb`, { max, required: required || said.length > 0 });
    return nb === undefined ? undefined : { ...Object.fromEntries(said), nb };
  };

  return { errors, wrong, text, whole, oneOf, anyOf, yesNo, day, days, localized };
}
export type FormReader = ReturnType<typeof formReader>;

/** A day as people and programs write it. */
export function readDay(written: string): Day | undefined {
  const plain = plainDigits(written);
  const [, date, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(plain) ?? [];
  const text =
    year === undefined ? plain : `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`;
  const day = v.safeParse(DaySchema, text);
  return day.success ? day.output : undefined;
}
