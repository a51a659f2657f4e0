import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testFiles } from '../rules/test-pack.ts';
import { checkMunicipalPack, checkNationalPack } from './check-pack.ts';
import { municipalPack, nationalPack, PackError, packIds } from './index.ts';
import { loadPackFolder } from './load-pack-folder.ts';
import { parseMunicipalPack } from './parse-pack.ts';

const concepts = new Set(['stiff', 'weak', 'lame', 'fallen', 'odd', 'pollen', 'saddle']);
const errors = (files: object) => {
  const pack = parseMunicipalPack('packs/test', { ...testFiles, ...files });
  return checkMunicipalPack('packs/test', pack, concepts)
    .filter(({ severity }) => severity === 'error')
    .map(({ file, path, message }) => `${file}: ${path}: ${message}`);
};
const priority = testFiles['priority.json'];
const [slow, acute] = priority.criteria;

describe('the packs that come with Inngang', () => {
  it('have nothing wrong across their files', () => {
    for (const id of packIds) {
      const pack = municipalPack(id);
      const found = pack === undefined ? [] : checkMunicipalPack(id, pack);
      expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
    expect(checkNationalPack('national', nationalPack)).toEqual([]);
  });

  it('say every text in every language of the portal', () => {
    const untranslated = [nationalPack, ...packIds.map(municipalPack)]
      .flatMap(textsIn)
      .filter((text) => text.en === undefined || text.ar === undefined);
    expect(untranslated).toEqual([]);
  });

  it('are parsed once, and there is none of an unknown name', () => {
    expect(municipalPack('lier')).toBe(municipalPack('lier'));
    expect(municipalPack('oslo')).toBe(undefined);
    expect(municipalPack('constructor')).toBe(undefined);
  });
});

describe('a pack that does not fit its schema', () => {
  const problems = (files: object) => {
    try {
      parseMunicipalPack('packs/test', { ...testFiles, ...files });
      return [];
    } catch (error) {
      return error instanceof PackError ? error.message.split('\n') : [String(error)];
    }
  };

  it('is refused with file, path and reason, all of them at once', () => {
    const { source: _, ...unsourced } = { ...slow };
    const key = { ...priority, criteria: [unsourced, { ...acute, levle: 1, from: '2026-06-31' }] };
    const text = problems({ 'priority.json': key, 'allocation.json': {} }).join('\n');
    expect(text).toContain('packs/test/priority.json: criteria.0.source: ');
    expect(text).toContain('packs/test/priority.json: criteria.1.levle: ');
    expect(text).toContain('packs/test/priority.json: criteria.1.from: ');
    expect(text).toContain('packs/test/allocation.json: columns: ');
  });

  it('is refused without a manifest', () => {
    expect(problems({ 'pack.json': undefined })).toEqual([
      'packs/test/pack.json: The file is missing',
    ]);
  });
});

describe('what no one file can see', () => {
  it('is nothing in the small pack', () => {
    expect(errors({})).toEqual([]);
  });

  it('is a source that names no document of the pack', () => {
    const other = { ...slow, source: { document: 'planen', section: '1' } };
    const key = { ...priority, criteria: [other, ...priority.criteria.slice(1)] };
    expect(errors({ 'priority.json': key })).toEqual([
      'packs/test/priority.json: criteria.0.source.document: pack.json lists no document planen. Did you mean plan?',
    ]);
  });

  it('is a rule that ends before it begins, or holds twice on one day', () => {
    const late = { ...slow, to: '2025-12-31' };
    expect(
      errors({ 'priority.json': { ...priority, criteria: [late, ...priority.criteria.slice(1)] } }),
    ).toEqual([
      'packs/test/priority.json: criteria.0.to: It ends on 2025-12-31, before it begins on 2026-01-01',
    ]);
    const again = (from: string) => ({
      ...priority,
      criteria: [...priority.criteria, { ...slow, from, to: '2027-12-31' }],
    });
    expect(errors({ 'priority.json': again('2026-12-31') })).toEqual([
      'packs/test/priority.json: criteria.6: adult.slow holds on days where criteria.0 does too',
    ]);
    expect(
      errors({ 'priority.json': again('2027-01-01') }).filter((line) => line.includes('holds')),
    ).toEqual([]);
  });

  it('is a criterion in a group or at a level that the key does not have', () => {
    const key = {
      ...priority,
      criteria: [...priority.criteria, { ...slow, id: 'adult.far', group: 'old', level: 4 }],
    };
    expect(errors({ 'priority.json': key })).toEqual([
      'packs/test/priority.json: criteria.6.group: The key has no group old',
      'packs/test/priority.json: criteria.6.level: The key has no level 4 on 2026-01-01',
    ]);
  });

  it('is a suggestion of a criterion that the key does not have', () => {
    const suggestions = [{ criterion: 'adult.slwo', when: { concept: 'stiff' } }];
    expect(errors({ 'suggestions.json': { suggestions } })).toEqual([
      'packs/test/suggestions.json: suggestions.0.criterion: The key has no criterion adult.slwo. Did you mean adult.slow?',
    ]);
  });

  it('warns of a criterion that outlives its level, and of ages without a group', () => {
    const [first, ...levels] = priority.levels;
    const [adult] = priority.groups;
    const key = {
      ...priority,
      levels: [{ ...first, to: '2026-06-30' }, ...levels],
      groups: [adult, { ...adult, id: 'child', ageYears: { below: 15 } }],
    };
    const pack = parseMunicipalPack('t', { ...testFiles, 'priority.json': key });
    const told = checkMunicipalPack('t', pack, concepts).map(({ message }) => message);
    expect(told).toContain('adult.acute holds longer than its level, which ends on 2026-06-30');
    expect(told).not.toContainEqual(expect.stringContaining('adult.spring holds longer'));
    expect(told).toContain('No group takes in someone of 15 years');
  });

  it('warns of a criterion that nothing suggests', () => {
    const pack = parseMunicipalPack('t', { ...testFiles, 'suggestions.json': { suggestions: [] } });
    const found = checkMunicipalPack('t', pack, concepts);
    expect(found.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(found).toHaveLength(priority.criteria.length);
  });

  it('is a row without a cell for each column', () => {
    const dated = { from: '2026-01-01', source: { document: 'plan', section: '2' } };
    const key = {
      columns: [{ id: 'employed', name: { nb: 'A' }, ...dated }],
      rows: [
        {
          id: 'row',
          task: { nb: 'B' },
          cells: [{ role: 'emploid', mark: 'unstated', basis: 'none' }],
          when: { groups: ['old'] },
          ...dated,
        },
      ],
    };
    expect(errors({ 'allocation.json': key })).toEqual([
      'packs/test/allocation.json: rows.0.cells: There must be one cell for employed',
      'packs/test/allocation.json: rows.0.cells: There is no column emploid. Did you mean employed?',
      'packs/test/allocation.json: rows.0.when.groups: There is no group old',
    ]);
  });

  it('is a price of a tariff that ends before it', () => {
    const { fees } = nationalPack;
    const prices = fees.prices.map(({ to: _, ...price }) => price);
    const found = checkNationalPack('national', { ...nationalPack, fees: { ...fees, prices } });
    const missing = found.filter(({ message }) => message.startsWith('No one entry of tariff'));
    expect(missing.length).toBeGreaterThanOrEqual(prices.length);
  });
});

describe('a pack from a folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pack-'));
    const files = {
      ...testFiles,
      'pack.json': { ...testFiles['pack.json'], id: basename(folder).toLowerCase() },
    };
    for (const [name, content] of Object.entries(files)) await save(name, JSON.stringify(content));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const save = (name: string, text: string) => writeFile(join(folder, name), text);
  const reason = () => loadPackFolder(folder).then(() => 'none', String);

  it('is refused for a misspelt file name, with the names that a pack can have', async () => {
    await save('priorty.json', '{}');
    expect(await reason()).toMatch(
      /priorty\.json: A pack has no such file. Did you mean priority\.json/,
    );
  });

  it('is refused for a file that is not JSON', async () => {
    await save('priority.json', '{"groups": [}');
    expect(await reason()).toContain('priority.json: ');
  });

  it('is refused where its name is not that of the folder', async () => {
    await save('pack.json', JSON.stringify(testFiles['pack.json']));
    expect(await reason()).toContain('pack.json: id: The id is test');
  });
});

type Text = { nb: string; en?: string | undefined; ar?: string | undefined };

function textsIn(content: unknown): Text[] {
  if (typeof content !== 'object' || content === null) return [];
  if ('nb' in content && typeof content.nb === 'string') return [{ ...content, nb: content.nb }];
  return Object.values(content).flatMap(textsIn);
}
