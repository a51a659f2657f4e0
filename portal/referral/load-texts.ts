import type { Language } from '@shared/model/text.ts';
import type { ReferralTexts } from './texts.ts';

const texts = import.meta.glob<ReferralTexts>('../../locales/*/referral.json', {
  import: 'default',
});

/** The texts of the page's language and no other; Norwegian where they cannot be had. */
export async function loadTexts(language: Language): Promise<ReferralTexts> {
  const inLanguage = (own: Language) => texts[`../../locales/${own}/referral.json`];
  const asked = inLanguage(language)?.();
  return (await asked?.catch(() => undefined)) ?? norwegian();
}

async function norwegian(): Promise<ReferralTexts> {
  const { default: nb } = await import('@locales/nb/referral.json');
  return nb;
}
