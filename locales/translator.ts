import type { Language } from '@shared/model/text.ts';
import { createInstance, type i18n, type Resource } from 'i18next';

/**
 * A translator for one language over the texts that the caller has loaded
 * (`{ nb: { portal: {...} }, ar: { portal: {...} } }`). A missing text falls back to `nb`.
 */
export function translator(language: Language, resources: Resource): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'nb',
    resources,
    initAsync: false,
    // Preact escapes what it renders
    interpolation: { escapeValue: false },
  });
  return instance;
}
