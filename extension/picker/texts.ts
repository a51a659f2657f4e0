import ar from '@locales/ar/picker.json' with { type: 'json' };
import en from '@locales/en/picker.json' with { type: 'json' };
import { languages } from '@locales/languages.ts';
import nb from '@locales/nb/picker.json' with { type: 'json' };
import nn from '@locales/nn/picker.json' with { type: 'json' };
import se from '@locales/se/picker.json' with { type: 'json' };
import { translator } from '@locales/translator.ts';
import { type Day, plainDate, type StaffLanguage } from '@shared/model';
import type { TFunction } from 'i18next';
import type { FieldName } from '../host/field.ts';
import type { Problem } from '../host/problem.ts';
import { problemText } from '../overlay/hint.ts';
import { textsIn } from '../overlay/words.ts';

/** The picker's words in one language, and those that it has in common with hints. */
export type PickerTexts = {
  language: StaffLanguage;
  direction: 'ltr' | 'rtl';
  t: TFunction;
  field: (field: FieldName) => string;
  problem: (problem: Problem) => string;
  /** `9. juni 2026` */
  day: (day: Day) => string;
};

export function pickerTexts(language: StaffLanguage): PickerTexts {
  const { intl, direction } = languages[language];
  const hint = textsIn(language);
  return {
    language,
    direction,
    t: pickerTranslator(language),
    field: (field) => hint.t(`field.${field}`),
    problem: (problem) => problemText(problem, hint.t),
    day: (day) =>
      plainDate(day).toLocaleString(
        [intl, 'nb-NO'].map((own) => `${own}-u-nu-latn-ca-gregory`),
        {
          day: 'numeric',
          month: 'long',
          year: 'numeric',
        },
      ),
  };
}

/** Only the words of its own: for pages that show something of taught pages. */
export function pickerTranslator(language: StaffLanguage): TFunction {
  return translator(language, {
    nb: { picker: nb },
    nn: { picker: nn },
    se: { picker: se },
    en: { picker: en },
    ar: { picker: ar },
  }).getFixedT(language, 'picker');
}
