import ar from '@locales/ar/inbox.json' with { type: 'json' };
import en from '@locales/en/inbox.json' with { type: 'json' };
import nb from '@locales/nb/inbox.json' with { type: 'json' };
import nn from '@locales/nn/inbox.json' with { type: 'json' };
import se from '@locales/se/inbox.json' with { type: 'json' };
import { translator } from '@locales/translator.ts';
import { useMemo } from 'preact/hooks';
import { useTexts } from '../../look/texts.ts';

const resources = {
  nb: { inbox: nb },
  nn: { inbox: nn },
  se: { inbox: se },
  en: { inbox: en },
  ar: { inbox: ar },
};

/** The words of the inbox's own tools, in the language of the panel. */
export function useInboxWords() {
  const { language } = useTexts();
  return useMemo(() => translator(language, resources).getFixedT(language, 'inbox'), [language]);
}
