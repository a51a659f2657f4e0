import type { Language } from '@shared/model/text.ts';

/** Every language of the portal, as its speakers write it. */
export const languages: Record<
  Language,
  { name: string; direction: 'ltr' | 'rtl'; reviewed: boolean; intl: string }
> = {
  nb: { name: 'Norsk bokmål', direction: 'ltr', reviewed: true, intl: 'nb-NO' },
  nn: { name: 'Norsk nynorsk', direction: 'ltr', reviewed: true, intl: 'nn-NO' },
  se: { name: 'Davvisámegiella', direction: 'ltr', reviewed: false, intl: 'se-NO' },
  en: { name: 'English', direction: 'ltr', reviewed: false, intl: 'en-GB' },
  pl: { name: 'Polski', direction: 'ltr', reviewed: false, intl: 'pl-PL' },
  uk: { name: 'Українська', direction: 'ltr', reviewed: false, intl: 'uk-UA' },
  ru: { name: 'Русский', direction: 'ltr', reviewed: false, intl: 'ru-RU' },
  lt: { name: 'Lietuvių', direction: 'ltr', reviewed: false, intl: 'lt-LT' },
  so: { name: 'Soomaali', direction: 'ltr', reviewed: false, intl: 'so-SO' },
  ti: { name: 'ትግርኛ', direction: 'ltr', reviewed: false, intl: 'ti-ER' },
  ar: { name: 'العربية', direction: 'rtl', reviewed: false, intl: 'ar' },
};
