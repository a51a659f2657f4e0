import { DaySchema } from '@shared/model/day.ts';
import type { Language } from '@shared/model/text.ts';
import type { TFunction } from 'i18next';
import * as v from 'valibot';
import { formats } from '../../look/index.ts';

/** Ways to read aloud what stands in a form. */
export function shownBy(t: TFunction, language: Language) {
  const { day } = formats(language);
  const nothing = t('desk:answer.nothing');
  const text = (values: readonly string[]) => values.join(', ').trim() || nothing;
  const choice = (name: (value: string) => string) => (values: readonly string[]) =>
    values.length === 0 ? nothing : values.map(name).join(', ');
  return {
    text,
    choice,
    yesNo: ([value]: readonly string[]) =>
      t(`desk:answer.${value === 'yes' || value === 'no' ? value : 'unknown'}`),
    /** A box that is ticked or not. */
    ticked: ([value]: readonly string[]) => t(`desk:answer.${value === 'yes' ? 'yes' : 'no'}`),
    day: ([value = '']: readonly string[]) => {
      const read = v.safeParse(DaySchema, value);
      return read.success ? day(read.output) : text([value]);
    },
  };
}
