import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packSchemas } from './pack-schemas.ts';

const here = import.meta.dirname;
const packs = join(here, '..');
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

describe('the published schemas', () => {
  it.each(packSchemas())('%s is that of the code: `npm run schemas` writes it', (name, schema) => {
    expect(json(join(here, name))).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it('are no others', () => {
    const written = readdirSync(here).filter((name) => name.endsWith('.schema.json'));
    expect(written.sort()).toEqual(
      packSchemas()
        .map(([name]) => name)
        .sort(),
    );
  });
});

describe('every file of a pack', () => {
  const files = readdirSync(packs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(packs, entry.name, 'pack.json')))
    .flatMap(({ name }) =>
      readdirSync(join(packs, name))
        .filter((file) => file.endsWith('.json'))
        .map((file) => [name, file] as const),
    );

  it.each(files)('%s/%s names its schema', (pack, file) => {
    const content = json(join(packs, pack, file));
    const named =
      typeof content === 'object' && content !== null && '$schema' in content
        ? String(content.$schema)
        : 'none';
    expect(normalize(join(pack, named))).toBe(`schema/${file.replace('.json', '.schema.json')}`);
  });
});
