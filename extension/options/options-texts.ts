import ar from '@locales/ar/options.json' with { type: 'json' };
import en from '@locales/en/options.json' with { type: 'json' };
import nb from '@locales/nb/options.json' with { type: 'json' };
import nn from '@locales/nn/options.json' with { type: 'json' };
import se from '@locales/se/options.json' with { type: 'json' };
import { translator } from '@locales/translator.ts';
import type { TFunction } from 'i18next';
import { useMemo } from 'preact/hooks';
import { useTexts } from '../look/texts.ts';

const resources = {
  nb: { options: nb },
  nn: { options: nn },
  se: { options: se },
  en: { options: en },
  ar: { options: ar },
};

/** The words that only the options page says: rules from a portal, and shortcuts. */
export function useOptionsTexts(): TFunction {
  const { language } = useTexts();
  return useMemo(() => translator(language, resources).t, [language]);
}
