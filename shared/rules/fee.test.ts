import { FeeQuestionSchema, holds, type PriceRule } from '@shared/model';
import { nationalPack } from '@shared/packs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseMunicipalPack } from '../packs/parse-pack.ts';
import { fee } from './fee.ts';
import { daysFrom, testFiles, testPack } from './test-pack.ts';

const question = (given: object) =>
  v.parse(FeeQuestionSchema, {
    on: '2026-07-01',
    birthDate: '1980-05-17',
    service: 'physiotherapy',
    provider: 'contract',
    minutes: 30,
    ...given,
  });
const codes = (given: object) => fee(question(given), nationalPack).notes.map(({ code }) => code);

describe('what is said beside the price', () => {
  it('names each line of the sum with its count', () => {
    const { parts } = fee(question({ minutes: 41 }), nationalPack);
    expect(parts).toMatchObject([
      { tariff: 'A3a', amountNok: 144, count: 1, sumNok: 144 },
      { tariff: 'A3b', amountNok: 46, count: 3, sumNok: 138 },
    ]);
  });

  it('names the part of an old examination that cost nothing', () => {
    const old = question({ on: '2026-06-30', kind: 'examination', minutes: 50 });
    expect(fee(old, nationalPack).parts).toMatchObject([
      { tariff: 'A1a', sumNok: 201 },
      { tariff: 'A1c', count: 1, sumNok: 0 },
    ]);
  });

  it('corrects what people believe, only of those who said it and only where they pay', () => {
    expect(codes({ circumstances: ['pregnant'] })).toContain('misconception');
    expect(codes({})).not.toContain('misconception');
    expect(codes({ circumstances: ['pregnant', 'conscript'] })).not.toContain('misconception');
  });

  it('says what the tariff leaves open', () => {
    expect(codes({ kind: 'manual', minutes: 15 })).toContain('source-open');
    expect(codes({ kind: 'manual', minutes: 20 })).not.toContain('source-open');
    expect(codes({ minutes: 15 })).not.toContain('source-open');
    expect(codes({ minutes: 80 })).not.toContain('source-open');
    expect(codes({ minutes: 81 })).toContain('source-open');
    expect(codes({ service: 'group-treatment', minutes: 45 })).toContain('source-open');
  });

  it('tells of the frikort with the ceiling of the year, where something is paid', () => {
    const { frikort, notes } = fee(question({}), nationalPack);
    expect(frikort).toMatchObject({ year: 2026, source: { confidence: 'weak' } });
    expect(notes.map(({ code }) => code)).toContain('frikort');
    expect(fee(question({ on: '2027-01-01' }), nationalPack).frikort).toBe(null);
    expect(fee(question({ service: 'group-preventive' }), nationalPack).frikort).toBe(null);
  });

  it('says that the price is for adults where the age is not known', () => {
    expect(codes({ birthDate: null })).toContain('age-unknown');
    expect(codes({})).not.toContain('age-unknown');
  });

  it('says what an exemption does not cover', () => {
    expect(fee(question({ circumstances: ['frikort'] }), nationalPack).notes).toMatchObject([
      { code: 'exemption' },
    ]);
  });

  it('names the tariffs that the sum is made of as its sources, and no others', () => {
    const sections = (minutes: number) =>
      fee(question({ minutes }), nationalPack).sources.map(({ section }) => section);
    expect(sections(30)).toEqual(['Takst A3a', 'Takst A3b']);
    expect(sections(20)).toEqual(['Takst A3a']);
  });

  it('says which law holds for the municipality’s own physiotherapists', () => {
    const documents = (provider: string | null) =>
      fee(question({ provider }), nationalPack).sources.map(({ document }) => document);
    expect(documents('employed')).toContain('forskrift-2011-1349');
    expect(documents('contract')).not.toContain('forskrift-2011-1349');
    expect(documents(null)).not.toContain('forskrift-2011-1349');
  });
});

describe('packs other than the national one', () => {
  const local = {
    exemptions: [
      {
        id: 'local',
        circumstance: 'mental-health',
        name: { nb: 'Lokalt' },
        text: { nb: 'Lokalt fritak' },
        from: '2026-01-01',
        to: '2026-06-30',
        source: { document: 'plan', section: '2' },
      },
    ],
  };
  const pack = parseMunicipalPack('test', { ...testFiles, 'exemptions.json': local });
  const reason = (on: string, own = pack) =>
    fee(question({ on, circumstances: ['mental-health'] }), nationalPack, own).reason.code;

  it('add exemptions of their own, for as long as they last', () => {
    expect(reason('2026-06-30')).toBe('local');
    expect(reason('2026-07-01')).toBe('tariff');
    expect(reason('2026-06-30', testPack)).toBe('tariff');
  });

  it('give no price where a rule or a tariff is missing, and say so', () => {
    const { fees } = nationalPack;
    const without = (prices: PriceRule[]) => ({ ...nationalPack, fees: { ...fees, prices } });
    expect(fee(question({}), without([])).reason.code).toBe('no-price-rule');
    const tariffless = { ...nationalPack, fees: { ...fees, tariffs: [] } };
    expect(fee(question({}), tariffless)).toMatchObject({ pays: true, amountNok: null });
  });
});

describe('for any visit', () => {
  const visits = fc
    .record({
      on: daysFrom('2025-01-01', 1096),
      birthDate: fc.option(fc.constantFrom('1980-05-17', '2008-08-01', '2010-08-01', '2024-02-29')),
      service: fc.constantFrom(
        'physiotherapy',
        'occupational-therapy',
        'group-treatment',
        'group-preventive',
      ),
      provider: fc.constantFrom('employed', 'contract'),
      kind: fc.constantFrom('ordinary', 'examination', 'manual', 'psychomotor', 'group'),
      minutes: fc.integer({ min: 1, max: 240 }),
      circumstances: fc.subarray(['conscript', 'frikort', 'pregnant', 'institution']),
    })
    .map(question);
  const started = visits.filter(
    ({ kind, service }) => kind !== 'group' && service === 'physiotherapy',
  );

  it('the sum is its parts, in whole kroner, and none pays who has no sum', () => {
    fc.assert(
      fc.property(visits, (visit) => {
        const { pays, amountNok, parts } = fee(visit, nationalPack);
        expect(parts.reduce((sum, { sumNok }) => sum + sumNok, 0)).toBe(amountNok ?? 0);
        expect(Number.isInteger(amountNok ?? 0)).toBe(true);
        if (amountNok !== null) expect(pays).toBe(amountNok > 0);
      }),
    );
  });

  it('a longer visit never costs less', () => {
    fc.assert(
      fc.property(started, fc.nat(60), (visit, more) => {
        const longer = { ...visit, minutes: (visit.minutes ?? 0) + more };
        const [price, dearer] = [visit, longer].map((own) => fee(own, nationalPack).amountNok);
        expect(dearer ?? 0).toBeGreaterThanOrEqual(price ?? 0);
      }),
    );
  });

  it('one more circumstance never makes it dearer', () => {
    fc.assert(
      fc.property(visits, fc.constantFrom('conscript', 'frikort', 'pregnant'), (visit, more) => {
        const wider = question({ ...visit, circumstances: [...visit.circumstances, more] });
        const [price, cheaper] = [visit, wider].map((own) => fee(own, nationalPack).amountNok);
        expect(cheaper ?? 0).toBeLessThanOrEqual(price ?? Number.POSITIVE_INFINITY);
      }),
    );
  });

  it('names sources in force that day, unless nothing is known of the day', () => {
    fc.assert(
      fc.property(visits, (visit) => {
        const { sources, reason } = fee(visit, nationalPack);
        const { fees, exemptions } = nationalPack;
        const held = [...fees.tariffs, ...fees.prices, ...fees.basis, ...exemptions].filter(
          (rule) => holds(rule, visit.on),
        );
        for (const source of sources)
          expect(held.map((rule) => rule.source)).toContainEqual(source);
        expect(sources.length > 0).toBe(reason.code !== 'no-tariff');
      }),
    );
  });
});
