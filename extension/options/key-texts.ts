import ar from '@locales/ar/keys.json' with { type: 'json' };
import en from '@locales/en/keys.json' with { type: 'json' };
import nb from '@locales/nb/keys.json' with { type: 'json' };
import nn from '@locales/nn/keys.json' with { type: 'json' };
import se from '@locales/se/keys.json' with { type: 'json' };
import { translator } from '@locales/translator.ts';
import type { StaffLanguage } from '@shared/model';
import type { TFunction } from 'i18next';

const resources = {
  nb: { keys: nb },
  nn: { keys: nn },
  se: { keys: se },
  en: { keys: en },
  ar: { keys: ar },
};

/** The words of keys, which the extension shares with the portal's page of them. */
export function keysTexts(language: StaffLanguage): TFunction {
  return translator(language, resources).t;
}
