import ar from '@locales/ar/decision.json' with { type: 'json' };
import en from '@locales/en/decision.json' with { type: 'json' };
import nb from '@locales/nb/decision.json' with { type: 'json' };
import nn from '@locales/nn/decision.json' with { type: 'json' };
import se from '@locales/se/decision.json' with { type: 'json' };
import { translator } from '@locales/translator.ts';
import { useMemo } from 'preact/hooks';
import { useTexts } from '../../look/texts.ts';

/** The words about one referral: what follows from its level, and setting another. */
export function useDecisionWords() {
  const { language } = useTexts();
  return useMemo(() => translator(language, files).getFixedT(language, 'decision'), [language]);
}

const files = {
  nb: { decision: nb },
  nn: { decision: nn },
  se: { decision: se },
  en: { decision: en },
  ar: { decision: ar },
};
