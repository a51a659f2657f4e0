import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Day, DaySchema } from '@shared/model';
import { nationalPack } from '@shared/packs';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPack } from '../find-pack.ts';
import { diff } from './diff.ts';

const day = (text: string): Day => v.parse(DaySchema, text);
const on = '2026-06-01';
const side = async (pack: string, date = on) => ({
  loaded: await findPack(pack),
  on: day(date),
  national: nationalPack,
});
const compare = async (first: string, second: string, and = on, from = on) =>
  diff(await side(first, from), await side(second, and));

const nordvik = 'tests/data/packs/nordvik';
let other: string;
beforeEach(async () => {
  other = join(await mkdtemp(join(tmpdir(), 'packs-')), 'nordvik');
  await cp(nordvik, other, { recursive: true });
});
afterEach(() => rm(join(other, '..'), { recursive: true }));

async function change(file: string, from: string | RegExp, to: string) {
  const path = join(other, file);
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
}

describe('two editions of one pack', () => {
  it('that say the same have no difference', async () => {
    expect((await compare(nordvik, other)).slice(1)).toEqual(['', 'Ingen forskjell.']);
  });

  it('tell a new longest wait, and who gets it', async () => {
    await change('priority.json', '"count": 8, "unit": "weeks"', '"count": 1, "unit": "months"');
    expect(await compare(nordvik, other)).toEqual([
      'Fra Nordvik kommune 1. juni 2026 til Nordvik kommune 1. juni 2026',
      '',
      'Nivåer og frister',
      '  Nivå 2: 8 uker blir 1 måned, 26 dager kortere',
      '',
      'Hvem som får et annet nivå eller en annen frist',
      '  Alle aldre: nivå 2 (8 uker) blir nivå 2 (1 måned), 26 dager kortere',
      '    - Fallrisiko + sendt av hjemmetjenesten',
    ]);
  });

  it('tell a criterion that moves, with its words', async () => {
    await change('priority.json', /("id": "long-lasting",\s+"level": )3/, '$12');
    expect(await compare(nordvik, other)).toEqual([
      'Fra Nordvik kommune 1. juni 2026 til Nordvik kommune 1. juni 2026',
      '',
      'Hvem som får et annet nivå eller en annen frist',
      '  Alle aldre: nivå 3 (12 uker) blir nivå 2 (8 uker), 28 dager kortere',
      '    - Langvarig eller kronisk lidelse',
      '',
      'Regler',
      '  Kriterium long-lasting er endret. Nivå: «3» blir «2»',
    ]);
  });

  it('tell age groups apart where a new key parts them', async () => {
    await change('priority.json', '"ageYears": { "from": 0 }', '"ageYears": { "from": 18 }');
    const lines = await compare(nordvik, other);
    expect(lines).toContain('  Under 18 år: nivå 1 (2 uker) blir ikke noe forslag');
    expect(lines.filter((line) => /^ {2}(fra 18|alle aldre)/i.test(line))).toEqual([]);
    expect(lines.at(-1)).toBe('  Aldersgruppe all er endret. Alder: «alle aldre» blir «fra 18 år»');
  });

  it('tell where the wait starts otherwise, and a level that is gone or new', async () => {
    await change('priority.json', 'ble registrert.', 'ble lest.');
    const level = (number: number) =>
      new RegExp(`"level": ${number},(\\s+"(?:name|group)": (?:"all"|.*?Kan vente))`, 'g');
    await change('priority.json', level(3), '"level": 4,$1');
    expect((await compare(nordvik, other)).slice(2, 7)).toEqual([
      'Nivåer og frister',
      '  Nivå 3 finnes ikke lenger (12 uker)',
      '  Nivå 4 er nytt: 12 uker',
      '  Ventetiden telles på en annen måte. Før: Ventetiden telles fra dagen henvendelsen ble registrert.',
      '  Nå: Ventetiden telles fra dagen henvendelsen ble lest.',
    ]);
  });

  it('tell rules that come and go', async () => {
    await change('exemptions.json', '"id": "older-than-80"', '"id": "old"');
    const rules = (await compare(nordvik, other)).slice(-2);
    expect(rules).toEqual([
      '  Fritak older-than-80 gjelder ikke lenger: Over 80 år. Nordvik betaler egenandelen for deg som er over 80 år.',
      '  Fritak old er ny: Over 80 år. Nordvik betaler egenandelen for deg som er over 80 år.',
    ]);
  });
});

describe('two days of one pack', () => {
  it('tell who stops paying', async () => {
    expect(await compare('national', 'national', '2026-08-01', '2026-07-31')).toEqual([
      'Fra Nasjonale regler 31. juli 2026 til Nasjonale regler 1. august 2026',
      '',
      'Hva det koster',
      '  Alder fra 16 til 17 år: betaler ikke lenger egenandel',
      '',
      'Regler',
      '  Fritak child er endret. Navn: «Barn under 16 år» blir «Barn og unge under 18 år». Tekst: «Barn under 16 år betaler ikke egenandel.» blir «Alle under 18 år slipper egenandel.». Alder: «under 16 år» blir «under 18 år»',
    ]);
  });

  it('tell what becomes dearer and what cheaper', async () => {
    const lines = await compare('national', 'national', '2026-07-01', '2026-06-30');
    expect(lines).toContain('  Undersøkelse, 30 minutter: 201 kr blir 190 kr, 11 kr billigere');
    expect(lines).toContain('  Undersøkelse, 40 minutter: 201 kr blir 236 kr, 35 kr dyrere');
    expect(lines.filter((line) => line.startsWith('  Fysioterapi, '))).toEqual([]);
    expect(lines).toContainEqual(expect.stringContaining('Takst A1c er endret.'));
  });

  it('tell that a circumstance has begun or stopped to matter', async () => {
    const lines = await compare(nordvik, nordvik, '2027-01-01', '2026-12-31');
    expect(lines).toContain('  Over 80 år: må nå betale egenandel');
  });

  it('say where nothing is known: no deadline, no price', async () => {
    const lines = await compare(nordvik, nordvik, '2027-07-01', '2026-01-31');
    expect(lines).toContain(
      '  Ingen frister: Nordvik kommune 31. januar 2026. Ellers: nivå 1 er 2 uker, nivå 2 er 8 uker og nivå 3 er 12 uker.',
    );
    expect(lines).toContain('  Ingen takst som er kjent, gjelder 1. juli 2027');
    expect(lines).not.toContain('Hvem som får et annet nivå eller en annen frist');
  });
});

describe('two municipalities', () => {
  it('tell for each age what one finding leads to in both', async () => {
    const lines = await compare('lier', nordvik);
    const at = lines.indexOf('  Alle aldre: nivå 2 (14 dager) blir nivå 1 (2 uker), like lenge');
    expect(lines[at + 1]).toBe('    - Nyoperert');
    expect(lines).toContain('  Under 16 år: ikke noe forslag blir nivå 3 (12 uker)');
    expect(lines).toContain('  Kriterium: 76 i Lier kommune, 4 i Nordvik kommune');
    expect(lines.join('\n')).not.toContain('gjelder ikke lenger:');
  });
});
