import { LanguageSchema } from '@shared/model';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogueIds, catalogueOf, municipalPack, nationalPack } from '../index.ts';
import { textsIn } from '../translate-texts.ts';
import { translatePacks } from './index.ts';

const files = import.meta.glob<Record<string, string>>('../*/texts/*.json', {
  eager: true,
  import: 'default',
});

const textsOf = (id: string) =>
  textsIn([id === 'national' ? nationalPack : municipalPack(id), catalogueOf(id)]);

describe('packs in every language', () => {
  // what a pack says in Norwegian and leaves to be translated, as it is before
  const written = new Map(catalogueIds.map((id) => [id, textsOf(id).map(({ nb }) => nb)]));
  beforeAll(translatePacks);

  describe.each([...catalogueIds])('%s', (id) => {
    it.each(LanguageSchema.options)('says everything in %s', (language) => {
      const lacking = textsOf(id).filter((text) => text[language] === undefined);
      expect(lacking.map(({ nb }) => nb)).toEqual([]);
    });
  });

  it.each(Object.keys(files))('%s translates nothing that no pack says', (path) => {
    const id = path.split('/')[1] ?? '';
    const unused = Object.keys(files[path] ?? {}).filter((nb) => !written.get(id)?.includes(nb));
    expect(unused).toEqual([]);
  });

  it.each(Object.keys(files))('%s keeps what is filled in later', (path) => {
    for (const [nb, translated] of Object.entries(files[path] ?? {})) {
      expect(placeholders(translated), nb).toEqual(placeholders(nb));
    }
  });
});

const placeholders = (text: string) => (text.match(/\{\{[^}]+\}\}/g) ?? []).toSorted();
