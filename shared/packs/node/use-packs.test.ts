import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useBuiltInNationalPack } from '../given/index.ts';
import { catalogueOf, isFromOutside, municipalPack, nationalPack } from '../index.ts';
import { usePacks } from './index.ts';

const builtIn = join(import.meta.dirname, '..');
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packs-'));
});
afterEach(() => rm(folder, { recursive: true }));

const copy = (from: string, id: string) => cp(from, join(folder, id), { recursive: true });
async function change(file: string, from: string, to: string) {
  const path = join(folder, file);
  await writeFile(path, (await readFile(path, 'utf8')).replaceAll(from, to));
}

describe('packs from a folder', () => {
  it('are used beside those that come with Inngang', async () => {
    expect(municipalPack('nordvik')).toBe(undefined);
    await copy('tests/data/packs/nordvik', 'nordvik');
    expect(await usePacks(folder)).toEqual(['nordvik']);
    expect(municipalPack('nordvik')?.priority?.levels).toHaveLength(3);
    expect(['nordvik', 'lier'].map(isFromOutside)).toEqual([true, false]);
    expect(catalogueOf('nordvik')?.manifest.id).toBe('nordvik');
    expect(municipalPack('lier')?.priority?.levels).toHaveLength(4);
  });

  it('are used in place of those of the same id', async () => {
    const before = municipalPack('lier');
    await copy(join(builtIn, 'lier'), 'lier');
    await change('lier/pack.json', 'Lier kommune"', 'Lier kommune 2"');
    await usePacks(folder);
    expect(municipalPack('lier')).not.toBe(before);
    expect(municipalPack('lier')?.manifest.name.nb).toBe('Lier kommune 2');
  });

  it('can hold new national rules, for all who hold the old', async () => {
    await copy(join(builtIn, 'national'), 'national');
    await change('national/fees.json', '"amountNok": 144', '"amountNok": 150');
    const { fees } = nationalPack;
    await usePacks(folder);
    expect(nationalPack.fees).not.toBe(fees);
    const amounts = nationalPack.fees.tariffs.map(({ amountNok }) => amountNok);
    expect(amounts).toContain(150);
    expect(amounts).not.toContain(144);
    useBuiltInNationalPack();
    expect(nationalPack.fees.tariffs.map(({ amountNok }) => amountNok)).toContain(144);
  });

  it('can have translations beside them', async () => {
    await copy('tests/data/packs/nordvik', 'nordvik');
    await mkdir(join(folder, 'nordvik/texts'));
    await writeFile(join(folder, 'nordvik/texts/en.json'), '{ "Haster": "Urgent" }');
    await usePacks(folder);
    expect(municipalPack('nordvik')?.priority?.levels[0]?.name).toEqual({
      nb: 'Haster',
      en: 'Urgent',
    });
    await writeFile(join(folder, 'nordvik/texts/english.json'), '{}');
    await expect(usePacks(folder)).rejects.toThrow('english.json: A pack has no such file');
  });

  it('are asked for where there is no folder, or no pack in it', async () => {
    await expect(usePacks(join(folder, 'no'))).rejects.toThrow(/no: There is no such folder$/);
    await expect(usePacks(folder)).rejects.toThrow('There is no pack in it: no pack.json');
  });

  it('are all refused where one of them is wrong', async () => {
    await copy('tests/data/packs/nordvik', 'nordvik');
    await change('nordvik/suggestions.json', '"falls"', '"fals"');
    await copy('tests/data/packs/nordvik', 'sorvik');
    await change('sorvik/pack.json', '"nordvik"', '"sorvik"');
    await expect(usePacks(folder)).rejects.toThrow('Did you mean falls?');
    expect(municipalPack('sorvik')).toBe(undefined);
  });
});
