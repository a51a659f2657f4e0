import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DaySchema, ReferralFactsSchema } from '@shared/model';
import { read } from '@shared/reading';
import { assess } from '@shared/rules';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseMunicipalPack } from '../../shared/packs/parse-pack.ts';

const root = join(import.meta.dirname, '../..');
const guide = readFileSync(join(root, 'shared/packs/README.md'), 'utf8');
const packFolder = join(root, 'tests/data/packs/nordvik');

/** The files that the guide tells to write: a name in code marks, and then the content. */
const written = Object.fromEntries(
  [...guide.matchAll(/`(\w+\.json)`[^\n`]*\n\n```json\n([\s\S]*?)\n```/g)].map(
    ([, name = '', content = '']) => [name, JSON.parse(content)],
  ),
);

describe('the guide to writing a pack', () => {
  it('writes the pack that the tests use', () => {
    expect(Object.keys(written).sort()).toEqual(readdirSync(packFolder).sort());
    for (const [name, content] of Object.entries(written)) {
      const used = JSON.parse(readFileSync(join(packFolder, name), 'utf8'));
      expect({ ...content, $schema: '' }).toEqual({ ...used, $schema: '' });
      expect(content.$schema).toBe(
        `../../inngang/shared/packs/schema/${name.replace('.json', '.schema.json')}`,
      );
    }
  });

  it('promises the answers that the requests get', () => {
    const [lines = ''] = /\{ "id": 1[\s\S]*?(?=\n```)/.exec(guide) ?? [];
    const on = v.parse(DaySchema, '2026-03-20');
    const pack = parseMunicipalPack('nordvik', written);
    const answers = lines.split('\n').map((line) => {
      const { id: _, ...given } = JSON.parse(line);
      const facts = v.parse(ReferralFactsSchema, given);
      return assess(facts, pack, { on, findings: read(facts) });
    });
    expect(answers).toMatchObject([
      { level: 2, deadline: '2026-04-27', overdue: false },
      { level: 1, deadline: '2026-03-16', overdue: true },
      { level: 3, deadline: '2026-05-25', overdue: false },
      {
        level: null,
        unknown: [
          { fact: 'age', level: 2 },
          { fact: 'source', level: 2 },
        ],
      },
    ]);
  });
});
