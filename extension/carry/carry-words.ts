import ar from '@locales/ar/carry.json' with { type: 'json' };
import en from '@locales/en/carry.json' with { type: 'json' };
import nb from '@locales/nb/carry.json' with { type: 'json' };
import nn from '@locales/nn/carry.json' with { type: 'json' };
import se from '@locales/se/carry.json' with { type: 'json' };
import { translator } from '@locales/translator.ts';
import { useMemo } from 'preact/hooks';
import { useTexts } from '../look/texts.ts';

const resources = {
  nb: { carry: nb },
  nn: { carry: nn },
  se: { carry: se },
  en: { carry: en },
  ar: { carry: ar },
};

/** The words about carrying into a form, in the language of the panel. */
export function useCarryWords() {
  const { language } = useTexts();
  return useMemo(() => translator(language, resources).getFixedT(language, 'carry'), [language]);
}
