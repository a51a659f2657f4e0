import type { Language } from '@shared/model/text.ts';
import type { ReferralTexts } from './texts.ts';

const texts: Record<Language, () => Promise<{ default: ReferralTexts }>> = {
  nb: () => import('@locales/nb/referral.json'),
  en: () => import('@locales/en/referral.json'),
  ar: () => import('@locales/ar/referral.json'),
};

/** The texts of the page's language and no other; Norwegian where they cannot be had. */
export async function loadTexts(language: Language): Promise<ReferralTexts> {
  const loaded = await texts[language]().catch(() => texts.nb());
  return loaded.default;
}
