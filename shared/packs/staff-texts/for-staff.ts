import type { Language } from '@shared/model';
import { catalogueOf, municipalPack, nationalPack } from '../index.ts';
import { municipalPackIds } from '../municipal-packs.ts';
import { type Files, translateMunicipal, translateOnce } from './municipal.ts';

/**
 * Gives the packs that there are now, and what they say beside the rules, their texts in a language
 * that staff read. Norwegian and English stand in the packs themselves.
 */
export function translateForStaff(language: Language): void {
  for (const id of municipalPackIds()) {
    const pack = municipalPack(id);
    if (pack !== undefined) translateMunicipal(pack, language);
    fillCatalogue(id, language);
  }
  const { id } = nationalPack.manifest;
  translateOnce(nationalPack, { id, language, files });
  fillCatalogue(id, language);
}

const files: Files = import.meta.glob('../{lier,vefsn,alesund,national}/texts/{nn,se}.json', {
  eager: true,
  import: 'default',
});

function fillCatalogue(id: string, language: Language): void {
  const catalogue = catalogueOf(id);
  if (catalogue !== undefined) translateOnce(catalogue, { id, language, files });
}
