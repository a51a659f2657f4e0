import type { Language, MunicipalPack } from '@shared/model';
import * as v from 'valibot';
import { TranslationSchema, translateTexts } from '../translate-texts.ts';

/** Gives one pack that comes with Inngang its texts in a language that staff read, where they lack. */
export function translateMunicipal(pack: MunicipalPack, language: Language): void {
  translateOnce(pack, { id: pack.manifest.id, language, files });
}

const files: Files = import.meta.glob('../{lier,vefsn,alesund}/texts/{nn,se}.json', {
  eager: true,
  import: 'default',
});

export type Files = Record<string, unknown>;
type What = { id: string; language: Language; files: Files };

const done = new WeakMap<object, Set<string>>();

/** Fills the content of one pack in, the first time that it is asked for in a language. */
export function translateOnce(content: { manifest: object }, { id, language, files }: What): void {
  const texts = files[`../${id}/texts/${language}.json`];
  // what takes the place of a pack has a manifest of its own
  const known = done.get(content.manifest) ?? new Set();
  if (texts === undefined || known.has(language)) return;
  done.set(content.manifest, known.add(language));
  translateTexts(content, { [language]: v.parse(TranslationSchema, texts) });
}
