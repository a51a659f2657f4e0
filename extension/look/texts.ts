import arOverdue from '@locales/ar/overdue.json' with { type: 'json' };
import ar from '@locales/ar/panel.json' with { type: 'json' };
import arWorklist from '@locales/ar/worklist.json' with { type: 'json' };
import enOverdue from '@locales/en/overdue.json' with { type: 'json' };
import en from '@locales/en/panel.json' with { type: 'json' };
import enWorklist from '@locales/en/worklist.json' with { type: 'json' };
import { languages } from '@locales/languages.ts';
import nbOverdue from '@locales/nb/overdue.json' with { type: 'json' };
import nb from '@locales/nb/panel.json' with { type: 'json' };
import nbWorklist from '@locales/nb/worklist.json' with { type: 'json' };
import nnOverdue from '@locales/nn/overdue.json' with { type: 'json' };
import nn from '@locales/nn/panel.json' with { type: 'json' };
import nnWorklist from '@locales/nn/worklist.json' with { type: 'json' };
import seOverdue from '@locales/se/overdue.json' with { type: 'json' };
import se from '@locales/se/panel.json' with { type: 'json' };
import seWorklist from '@locales/se/worklist.json' with { type: 'json' };
import { translator } from '@locales/translator.ts';
import {
  type Day,
  type Language,
  type LocalizedText,
  plainDate,
  type StaffLanguage,
  textIn,
} from '@shared/model';
import type { TFunction } from 'i18next';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Texts as HintTexts } from '../overlay/texts.ts';
import { textsIn } from '../overlay/words.ts';

/** The words, days and numbers of the panel and the options page in one language. */
export type Texts = {
  language: StaffLanguage;
  direction: 'ltr' | 'rtl';
  t: TFunction;
  /** The overlay's words, so that a hint reads the same in both places. */
  hint: HintTexts;
  /** A text of a rule pack, and the language that it is really in. */
  local: (text: LocalizedText) => { text: string; language: Language };
  /** `9. juni`, with the year where it is not that of `today`. */
  day: (day: Day, today: Day) => string;
  /** `9. juni 1954` */
  fullDay: (day: Day) => string;
  /** `14:05` */
  time: (at: Date) => string;
  list: (items: readonly string[]) => string;
};

export function textsFor(language: StaffLanguage): Texts {
  const { intl, direction } = languages[language];
  // 0-9 in Arabic too, as on all that is written in Norway
  const locale = [intl, 'nb-NO'].map((own) => `${own}-u-nu-latn-ca-gregory`);
  const t = translator(language, {
    nb: { panel: nb, worklist: nbWorklist, overdue: nbOverdue },
    nn: { panel: nn, worklist: nnWorklist, overdue: nnOverdue },
    se: { panel: se, worklist: seWorklist, overdue: seOverdue },
    en: { panel: en, worklist: enWorklist, overdue: enOverdue },
    ar: { panel: ar, worklist: arWorklist, overdue: arOverdue },
  }).getFixedT(language, 'panel');
  const written = remembered((day: Day, year: boolean) =>
    plainDate(day).toLocaleString(locale, {
      day: 'numeric',
      month: 'long',
      ...(year && { year: 'numeric' }),
    }),
  );
  const hint = textsIn(language);
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    language,
    direction,
    t,
    hint: { ...hint, day: remembered(hint.day) },
    local: (text) => textIn(text, language),
    day: (day, today) => written(day, day.slice(0, 4) !== today.slice(0, 4)),
    fullDay: (day) => written(day, true),
    time: (at) => clock.format(at),
    list: (items) => list.format(items),
  };
}

/** Writing a day takes the browser long, and a long list has few different ones. */
function remembered<Args extends readonly unknown[]>(
  write: (...args: Args) => string,
): (...args: Args) => string {
  const known = new Map<string, string>();
  return (...args) => {
    const key = args.join();
    const text = known.get(key) ?? write(...args);
    known.set(key, text);
    return text;
  };
}

export const TextsContext = createContext<Texts>(textsFor('nb'));

export function useTexts(): Texts {
  return useContext(TextsContext);
}
