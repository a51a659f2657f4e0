import { describe, expect, it } from 'vitest';
import { municipalPack, packIds } from './index.ts';
import { packFiles } from './pack-files.ts';
import { parseMunicipalPack } from './parse-pack.ts';
import { textsIn } from './translate-texts.ts';

describe.each([...packIds])('%s as files', (id) => {
  const pack = municipalPack(id);
  if (pack === undefined) throw new Error(`There is no ${id}`);

  it('is read as what it was', () => {
    const files = packFiles(pack, ['nn', 'se', 'en', 'ar', 'pl', 'uk', 'ru', 'lt', 'so', 'ti']);
    const { $schema: _, ...manifest } = pack.manifest;
    expect(JSON.parse(JSON.stringify(parseMunicipalPack(id, files)))).toEqual(
      JSON.parse(
        JSON.stringify({ ...pack, manifest }, (key, value) =>
          key === '$schema' ? undefined : value,
        ),
      ),
    );
  });

  it('has the texts of the languages that are asked for, and in Norwegian', () => {
    const texts = textsIn(packFiles(pack, ['en']));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.flatMap(Object.keys).filter((key) => !['nb', 'en'].includes(key))).toEqual([]);
  });
});
