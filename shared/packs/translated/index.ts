import { LanguageSchema } from '@shared/model';
import * as v from 'valibot';
import { catalogueIds, catalogueOf, municipalPack, nationalPack } from '../index.ts';
import { type Translations, TranslationsSchema, translateTexts } from '../translate-texts.ts';

/**
 * Gives the packs that come with Inngang their texts in every language. For the server, which
 * shows all of them; what reads packs in one or two languages need not carry the rest.
 */
export function translatePacks(): void {
  for (const id of catalogueIds) {
    const translations = translationsOf(id);
    const rules = id === nationalPack.manifest.id ? nationalPack : municipalPack(id);
    translateTexts(rules, translations);
    translateTexts(catalogueOf(id), translations);
  }
}

const files = import.meta.glob('../*/texts/*.json', { eager: true, import: 'default' });

function translationsOf(id: string): Translations {
  const inLanguages = LanguageSchema.options.map((language) => [
    language,
    files[`../${id}/texts/${language}.json`] ?? {},
  ]);
  return v.parse(TranslationsSchema, Object.fromEntries(inLanguages));
}
