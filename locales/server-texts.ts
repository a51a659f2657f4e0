import type { Language } from '@shared/model/text.ts';
import type { i18n, Resource } from 'i18next';
import { languages } from './languages.ts';
import { translator } from './translator.ts';

/**
 * Every text in one language, for the server, which carries all languages. Keys name their file:
 * `portal:home.title`. What a language lacks is said in Norwegian.
 */
export function serverTexts(language: Language): i18n {
  const made = kept.get(language) ?? translator(language, resources);
  kept.set(language, made);
  return made;
}

const kept = new Map<Language, i18n>();

const files = import.meta.glob<Resource[string][string]>('./*/*.json', {
  eager: true,
  import: 'default',
});

const resources: Resource = Object.fromEntries(
  Object.keys(languages).map((language) => [language, filesOf(language)]),
);

function filesOf(language: string): Resource[string] {
  const folder = `./${language}/`;
  return Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => path.startsWith(folder))
      .map(([path, texts]) => [path.slice(folder.length, -'.json'.length), texts]),
  );
}
