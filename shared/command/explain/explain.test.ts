import { DaySchema } from '@shared/model';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { findPack } from '../find-pack.ts';
import { explain } from './explain.ts';

const told = async (id: string, pack: string, on = '2026-06-01') =>
  explain(id, await findPack(pack), v.parse(DaySchema, on));
const nordvik = 'tests/data/packs/nordvik';

describe('explain', () => {
  it('tells a criterion with level, wait, source, dates and when it is suggested', async () => {
    expect(await told('falls', nordvik)).toEqual([
      'Kriterium falls, Nordvik kommune',
      '  Tekst:               Fare for å falle',
      '  Nivå:                2',
      '  Gjelder for:         Alle (alle aldre)',
      '  Lengste ventetid:    8 uker',
      '  Nivået heter:        Snart',
      '  Ventetidens start:   Ventetiden telles fra dagen henvendelsen ble registrert.',
      '  Foreslås når:        alt dette stemmer:',
      '                       - «Fallrisiko» er funnet',
      '                       - minst ett av dette stemmer:',
      '                         - alderen er fra 65 år',
      '                         - henvendelsen er fra hjemmetjenesten',
      '  I kraft:             fra 1. februar 2026, uten en siste dag som er kjent',
      '  Kilde:               Plan for fysioterapi og ergoterapi i Nordvik 2026-2029, 4.4, punkt 3',
    ]);
  });

  it('tells who has a task', async () => {
    expect(await told('cannot-travel', 'lier')).toContain(
      '  Hvem har ansvaret:   Kommunens fysioterapeut har ansvaret, Avtalefysioterapeut kan ta det og Ergoterapeut er ikke nevnt',
    );
  });

  it('tells how the source was read', async () => {
    expect(await told('long-lasting', nordvik)).toContain(
      '  Merknad:             Planen sier ikke hvor lenge. Vi har lest det som mer enn tre måneder.',
    );
  });

  it('tells the rule in force on the day', async () => {
    expect(await told('child', 'national', '2026-07-31')).toEqual([
      'Fritak child, Nasjonale regler',
      '  Navn:                Barn under 16 år',
      '  Tekst:               Barn under 16 år betaler ikke egenandel.',
      '  Alder:               under 16 år',
      '  I kraft:             fra 1. juli 2025 til 31. juli 2026',
      expect.stringMatching(/^ {2}Kilde: .*§ 5/),
    ]);
    expect(await told('child', 'national', '2026-08-01')).toContain(
      '  Alder:               under 18 år',
    );
  });

  it('tells all that have the id where none is in force, and says so', async () => {
    const lines = await told('A3a', 'national', '2028-01-01');
    expect(lines.filter((line) => line.startsWith('Takst A3a'))).toHaveLength(2);
    expect(lines).toContain(
      '  I kraft:             fra 1. juli 2026 til 30. juni 2027 (ikke den dagen du spør om)',
    );
    expect(await told('A3a', 'national', '2026-07-01')).toContain('  Beløp:               144 kr');
  });

  it('says that a proposal is none', async () => {
    const { catalogue } = await findPack('nff');
    const [proposal] = catalogue.proposals;
    expect(await told(proposal?.id ?? '', 'nff')).toContain(
      '  I kraft:             nei, det er bare foreslått',
    );
  });

  it('knows the nearest id to a misspelt one', async () => {
    await expect(told('fals', nordvik)).rejects.toThrow(
      'The pack nordvik has nothing called fals. Did you mean falls?',
    );
  });
});
