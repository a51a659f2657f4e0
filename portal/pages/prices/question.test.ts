import { ageOn } from '@shared/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, today } from '../testing/example.ts';
import { parsePriceQuery } from './question.ts';

const parse = (search: string) => parsePriceQuery(search, today);

describe('the question for a price', () => {
  it('is not asked by an address without one', () => {
    expect(parse('')).toMatchObject({ question: null, errors: {} });
    expect(parse('?utm=1')).toMatchObject({ question: null, errors: {} });
  });

  it('is read whole', () => {
    const { question } = parse(
      '?what=manual&minutes=40&where=employed&age=74&on-day=1&on-month=12&on-year=2026&with=frikort&with=pregnant',
    );
    expect(question).toEqual({
      kind: 'tariff',
      ageYears: 74,
      question: {
        on: '2026-12-01',
        birthDate: '1952-12-01',
        service: 'physiotherapy',
        kind: 'manual',
        provider: 'employed',
        minutes: 40,
        circumstances: ['frikort', 'pregnant'],
      },
    });
  });

  it('is about today and a grown-up where nothing else is said', () => {
    const { question } = parse('?what=treatment&minutes=20&age=&on-day=&on-month=&on-year=');
    expect(question).toMatchObject({ question: { on: today, birthDate: null } });
  });

  it.each([
    [
      '?what=treatment&minutes=20&on-day=31&on-month=6&on-year=2026',
      { on: 'common:error.dateUnreal' },
    ],
    [
      '?what=treatment&minutes=20&on-day=1&on-month=&on-year=2026',
      { on: 'common:error.dateIncomplete' },
    ],
    [
      '?what=treatment&minutes=20&on-day=1&on-month=1&on-year=0001',
      { on: 'portal:prices.error.on' },
    ],
    ['?what=treatment&minutes=20&age=gammel', { age: 'portal:prices.error.age' }],
    ['?what=treatment&minutes=20&age=-4', { age: 'portal:prices.error.age' }],
    ['?what=treatment&minutes=20&age=121', { age: 'portal:prices.error.age' }],
    ['?what=treatment', { minutes: 'portal:prices.error.minutes' }],
    ['?age=40', { what: 'portal:prices.error.what' }],
    [
      '?what=treatment&minutes=other&minutes-typed=x',
      { 'minutes-typed': 'portal:prices.error.minutesTyped' },
    ],
    ['?what=treatment&minutes=other', { 'minutes-typed': 'portal:prices.error.minutesTyped' }],
    [
      '?what=treatment&minutes=20&age=17&born-day=1&born-month=1&born-year=2000',
      { age: 'portal:prices.error.ageMismatch' },
    ],
    [
      '?what=treatment&minutes=20&born-day=1&born-month=1&born-year=2040',
      { born: 'portal:prices.error.born' },
    ],
    ['?what=treatment&minutes=20&visits=0', { visits: 'portal:prices.error.visits' }],
    ['?what=treatment&minutes=20&paid=-1', { paid: 'portal:prices.error.paid' }],
  ])('%s is told what is wrong at the field', (search, errors) => {
    expect(parse(search)).toMatchObject({ question: null, errors });
  });

  it('takes a birth date in place of the age, and any number of minutes', () => {
    const { question } = parse(
      '?what=video&minutes=other&minutes-typed=45&born-day=27&born-month=11&born-year=2008',
    );
    expect(question).toMatchObject({
      ageYears: 17,
      question: { birthDate: '2008-11-27', minutes: 45, kind: 'video' },
    });
    expect(
      parse('?what=treatment&minutes=20&age=17&born-day=27&born-month=11&born-year=2008').errors,
    ).toEqual({});
  });

  it('counts ten visits after nothing paid, where nothing else is said', () => {
    expect(parse('?what=treatment&minutes=20').course).toEqual({ visits: 10, paidNok: 0 });
    expect(parse('?what=treatment&minutes=20&visits=4&paid=1 200').course).toEqual({
      visits: 4,
      paidNok: 1200,
    });
  });

  it('needs no length where nothing is charged by it', () => {
    for (const what of ['occupational-therapy', 'group-preventive']) {
      expect(parse(`?what=${what}`).question?.kind).toBe('tariff');
    }
    expect(parse('?what=treatment&where=private').question?.kind).toBe('private');
  });

  it('reads digits as they are typed in Arabic', () => {
    expect(parse('?what=treatment&minutes=20&age=٧٤').question).toMatchObject({ ageYears: 74 });
  });

  it('keeps the age whatever day the visit is on', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 120 }),
        fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (age, date) => {
          const on = day(date.toISOString().slice(0, 10));
          const { question } = parsePriceQuery(`?what=treatment&minutes=20&age=${age}`, on);
          if (question?.kind !== 'tariff') throw new Error('no question');
          const born = question.question.birthDate;
          expect(born == null ? null : ageOn(born, on)).toBe(age);
        },
      ),
    );
  });

  it('answers any address without failing', () => {
    const names = [
      ...['what', 'minutes', 'minutes-typed', 'where', 'age', 'with', 'visits', 'paid'],
      ...['born-day', 'born-month', 'born-year', 'on-day', 'on-month', 'on-year'],
    ];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...names), fc.oneof(fc.string(), fc.nat().map(String)))),
        (pairs) => {
          const { question, errors } = parse(`?${new URLSearchParams(pairs)}`);
          expect(question === null || Object.keys(errors).length === 0).toBe(true);
        },
      ),
    );
  });
});
