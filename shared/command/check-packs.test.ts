import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from './testing/run-command.ts';

let folder: string;
let pack: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packs-'));
  pack = join(folder, 'nordvik');
  await cp('tests/data/packs/nordvik', pack, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** Writes other words in one file of the pack. */
async function change(file: string, from: string | RegExp, to: string) {
  const text = await readFile(join(pack, file), 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} has no ${from}`);
  await writeFile(join(pack, file), changed);
}
const check = () => runCommand(['check', folder]);

describe('rules check', () => {
  it('finds a right pack right', async () => {
    expect(await check()).toEqual({ code: 0, out: 'nordvik: right, 0 warnings\n', told: '' });
  });

  it('tells every mistake with file, path and reason, and the nearest valid word', async () => {
    await change('priority.json', '"meaning"', '"meanign"');
    await change('priority.json', '"weeks"', '"week"');
    await change('suggestions.json', '"concept"', '"concpet"');
    await change('exemptions.json', '"2026-12-31"', '"2026-12-32"');
    const { code, out } = await check();
    expect(out.split('\n')).toEqual([
      `${pack}/priority.json: levels.0.meaning: It is missing`,
      `${pack}/priority.json: levels.0.wait.unit: It must be one of days, weeks, months. Did you mean weeks?`,
      `${pack}/priority.json: levels.0.meanign: There is no such key. Did you mean meaning?`,
      `${pack}/exemptions.json: exemptions.0.to: There is no such day in the calendar`,
      `${pack}/suggestions.json: suggestions.0.when: It must have one of the keys all, any, not, concept, status, source, ageYears, discharged. Did you mean concept?`,
      'nordvik: 5 errors, 0 warnings',
      '',
    ]);
    expect(code).toBe(1);
  });

  it('tells misspelt ids with the nearest, once every file can be read', async () => {
    await change('priority.json', 'nordvik-plan', 'nordvik-pln');
    await change('priority.json', '"group": "all"', '"group": "al"');
    await change('suggestions.json', '"falls"', '"fals"');
    await change('suggestions.json', '"fall-risk"', '"fall-rsik"');
    const { out } = await check();
    expect(out.split('\n').filter((line) => line.includes('Did you mean'))).toEqual([
      `${pack}/priority.json: groups.0.source.document: pack.json lists no document nordvik-pln. Did you mean nordvik-plan?`,
      `${pack}/priority.json: criteria.0.group: The key has no group al. Did you mean all?`,
      `${pack}/suggestions.json: suggestions.2.criterion: The key has no criterion fals. Did you mean falls?`,
      `${pack}/suggestions.json: suggestions.2.when.all.0.concept: The reading knows no concept fall-rsik. Did you mean fall-risk?`,
    ]);
  });

  it('tells a misspelt file name and the line where JSON breaks', async () => {
    await writeFile(join(pack, 'priorty.json'), '{}');
    expect((await check()).out).toContain(
      `${pack}/priorty.json: A pack has no such file. Did you mean priority.json?`,
    );
    await rm(join(pack, 'priorty.json'));
    await change('pack.json', '"kind": "municipality",', '"kind": "municipality"');
    expect((await check()).out).toContain(`${pack}/pack.json: Not JSON on line 5: `);
  });

  it('is asked for by those who use a pack that is wrong', async () => {
    await change('suggestions.json', '"falls"', '"fals"');
    const { code, told } = await runCommand(['assess', '--pack', 'nordvik', '--packs', folder]);
    expect(code).toBe(2);
    expect(told).toContain('The key has no criterion fals. Did you mean falls?');
  });
});
