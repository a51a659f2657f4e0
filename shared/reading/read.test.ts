import { DaySchema, type ReferralFacts, ReferralFactsSchema } from '@shared/model';
import { municipalPack } from '@shared/packs';
import { assess } from '@shared/rules';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ConceptFileSchema } from './concept-file.ts';
import { conceptFiles } from './concepts/index.ts';
import { read } from './read.ts';

const received = v.parse(DaySchema, '2026-03-02');
const ask = (text: string, some: Partial<ReferralFacts> = {}) =>
  read(v.parse(ReferralFactsSchema, { received, ageYears: 70, source: 'gp', text, ...some }));
const present = (text: string, some: Partial<ReferralFacts> = {}) =>
  new Set(
    ask(text, some)
      .filter(({ status }) => status === 'present')
      .map(({ concept }) => String(concept)),
  );

const pack = municipalPack('lier');
const levelOf = (text: string) => {
  if (pack === undefined) throw new Error('no pack');
  const facts = v.parse(ReferralFactsSchema, { received, ageYears: 70, source: 'gp', text });
  return assess(facts, pack, { on: received, findings: read(facts) }).level;
};

const sentence = fc.constantFrom(
  ...v
    .parse(v.array(ConceptFileSchema), conceptFiles)
    .flatMap(({ tests }) => tests.map(({ text }) => text)),
  'Bor alene.',
  'Falt på isen i går og kan ikke gå.',
  'Mor hadde MS.',
  'Går tur daglig.',
);

describe('read', () => {
  it('takes any text, with spans that lie in it and say what they show', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(sentence).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (given) => {
        for (const { start, end, text: shown, origin } of ask(given)) {
          if (origin !== 'text') continue;
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(given.length);
          expect(given.slice(start, end)).toBe(shown);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same concepts whatever the order of the sentences', () => {
    fc.assert(
      fc.property(fc.uniqueArray(sentence, { minLength: 2, maxLength: 6 }), (all) => {
        const there = present(all.join(' '));
        expect(present([...all].reverse().join(' '))).toEqual(there);
      }),
      { numRuns: 200 },
    );
  });

  it('never gives a stronger level for a sentence that denies', () => {
    const denials = [
      'Ingen tegn til trykksår.',
      'Ikke falt.',
      'Ingen pareser.',
      'Ingen feber, hoste eller slim.',
      'Ikke operert.',
      'Benekter dyspné.',
      'Ingen cauda equina-tegn.',
      'Verken sår eller rødhet.',
    ];
    // that there is no fever is itself said of an infection
    const shown = denials.flatMap((none) => [...present(none)]);
    expect(new Set(shown)).toEqual(new Set(['no-infection-sign']));
    const denial = fc.constantFrom(...denials);
    fc.assert(
      fc.property(fc.uniqueArray(sentence, { minLength: 1, maxLength: 4 }), denial, (all, none) => {
        const before = levelOf(all.join(' ')) ?? 9;
        expect(levelOf([...all, none].join(' ')) ?? 9).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it('says nothing of a text that says nothing', () => {
    expect(ask('')).toEqual([]);
    expect(levelOf('Hei.')).toBeNull();
    expect(levelOf('Ber om time.')).toBeNull();
  });

  it('reads decomposed letters and split words as the same words', () => {
    expect(present('Trykksa\u030ar på hælen.')).toEqual(present('Trykksår på hælen.'));
    expect(present('Har trykk-\nsår.')).toContain('pressure-ulcer');
  });

  it('knows the code system: L89 is a pressure ulcer in ICD-10 alone', () => {
    expect(present('', { icd10: ['L89.2'] })).toContain('pressure-ulcer');
    expect(present('', { icpc2: ['L89'] })).not.toContain('pressure-ulcer');
  });

  it.each([
    ['Op. hø. hofte 16/2.', 'present'],
    ['Op. hø. hofte 16/2.25.', 'past'],
    ['Operert for 13 uker siden.', 'past'],
    ['Operert for 12 uker siden.', 'present'],
    ['Skal ha ny hofteprotese 12/5.', 'planned'],
  ])('times an operation: %s', (text, status) => {
    const seen = ask(text).filter(({ concept }) => concept === 'operated');
    expect(new Set(seen.map((one) => one.status))).toEqual(new Set([status]));
  });
});
