import { type GroupOffer, GroupOfferSchema } from '@shared/model/offer.ts';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { day, municipality, today } from '../testing/example.ts';
import { filterQuery, parseGroupFilter } from './filter.ts';
import { sift } from './sift.ts';

const where = { municipality, today };

const base = {
  municipality: 'lier',
  clinic: null,
  kind: 'preventive',
  about: { nb: 'Trening.' },
  forYouIf: [],
  howToJoin: { nb: 'Ring.' },
  minimumAge: null,
  maximumAge: null,
  meets: null,
  place: 'Lier',
  stepFree: null,
  places: null,
  freePlaces: null,
  updatedOn: '2026-11-20',
  provenance: { kind: 'plan', source: { document: 'lier-plan-2025-2028', section: '5.1' } },
};

function offer(id: string, own: object = {}): GroupOffer {
  return v.parse(GroupOfferSchema, { ...base, id, name: { nb: id }, ...own });
}

const published = { provenance: { kind: 'published' } };
const tuesday = { weekday: 2, start: '10:00', minutes: 60, everyWeeks: 1 };

const groups = [
  offer('silent'),
  offer('balance', {
    ...published,
    meets: tuesday,
    situations: ['walking-balance', 'train'],
    functionalLevel: 'walks-with-aid',
    minimumAge: 65,
    place: 'Fosshagen Ressurssenter',
    stepFree: true,
    wheelchair: true,
    languages: ['no', 'ar'],
    places: 12,
    freePlaces: 2,
  }),
  offer('knee', {
    ...published,
    kind: 'treatment',
    meets: { ...tuesday, weekday: 4, start: '09:00' },
    situations: ['hip-knee-foot'],
    functionalLevel: 'walks-outdoors',
    minimumAge: 18,
    maximumAge: 64,
    place: 'Tranby',
    stepFree: false,
    wheelchair: false,
    languages: ['no'],
    places: 10,
    freePlaces: 0,
  }),
  offer('coffee', {
    ...published,
    meets: { ...tuesday, start: '08:30' },
    situations: ['train'],
    functionalLevel: 'seated',
    chargeNok: 30,
    place: 'Tranby',
    freePlaces: 4,
    places: 8,
    // longer ago than the municipality allows
    updatedOn: '2026-01-10',
  }),
];

const idsOf = (offers: readonly GroupOffer[]) => offers.map(({ id }) => String(id));
const found = (search: string) => {
  const { fitting, silent } = sift(groups, parseGroupFilter(search), where);
  return [idsOf(fitting), idsOf(silent)];
};

const all = ['coffee', 'balance', 'knee', 'silent'];

describe('groups by what is wished', () => {
  it.each([
    ['', all, []],
    // a day of the week
    ['?day=2', ['coffee', 'balance'], ['silent']],
    ['?day=5', [], ['silent']],
    // a place: the municipality's own name says nothing
    ['?place=tranby', ['coffee', 'knee'], ['silent']],
    ['?place=fosshagen-ressurssenter', ['balance'], ['silent']],
    ['?place=oslo', [], ['silent']],
    // an age: both ends belong, and no limit is for all
    ['?age=17', ['coffee', 'silent'], []],
    ['?age=18', ['coffee', 'knee', 'silent'], []],
    ['?age=64', ['coffee', 'knee', 'silent'], []],
    ['?age=65', ['coffee', 'balance', 'silent'], []],
    ['?age=٧٠', ['coffee', 'balance', 'silent'], []],
    // who walks outdoors can do all that asks for less
    ['?level=walks-outdoors', ['coffee', 'balance', 'knee'], ['silent']],
    ['?level=walks-with-aid', ['coffee', 'balance'], ['silent']],
    ['?level=seated', ['coffee'], ['silent']],
    ['?level=with-companion', [], ['silent']],
    // what it is for
    ['?need=train', ['coffee', 'balance'], ['silent']],
    ['?need=breathing', [], ['silent']],
    // room, as someone said lately
    ['?free=yes', ['balance'], ['coffee', 'silent']],
    // a plan that names no price does not say that it is free
    ['?price=free', ['balance'], ['silent']],
    ['?price=paid', ['coffee', 'knee'], ['silent']],
    ['?language=ar', ['balance'], ['coffee', 'silent']],
    ['?stepFree=yes', ['balance'], ['coffee', 'silent']],
    ['?wheelchair=yes', ['balance'], ['coffee', 'silent']],
    // all of them must be answered; one that is answered with no is not silent
    ['?day=2&language=no', ['balance'], ['coffee', 'silent']],
    ['?day=4&language=no', ['knee'], ['silent']],
    ['?age=70&price=free&stepFree=yes', ['balance'], ['silent']],
    ['?age=17&free=yes', [], ['coffee', 'silent']],
    // what no filter can mean is as if not asked
    ['?day=8&age=old&level=flies&need=A%20B&price=1&language=xx&free=no', all, []],
    ['?day=&place=&age=&level=&need=&price=&language=', all, []],
  ])('%s', (search, fitting, silent) => {
    expect(found(search)).toEqual([fitting, silent]);
  });

  it('stand in an address that means the same', () => {
    const search = '?day=2&place=tranby&age=70&need=train&free=yes&language=ar&wheelchair=yes';
    const filter = parseGroupFilter(search);
    expect(`?${filterQuery(filter)}`).toBe(search);
    expect(filterQuery(parseGroupFilter(''))).toBe('');
  });

  it('are never both: each group fits, is silent or is left out', () => {
    const query = fc.record(
      {
        day: fc.constantFrom('1', '2', '4'),
        place: fc.constantFrom('tranby', 'x'),
        age: fc.nat(140).map(String),
        level: fc.constantFrom('walks-outdoors', 'seated'),
        need: fc.constantFrom('train', 'mind'),
        free: fc.constant('yes'),
        price: fc.constantFrom('free', 'paid'),
        stepFree: fc.constant('yes'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(query, (fields) => {
        const search = `?${new URLSearchParams(fields)}`;
        const filter = parseGroupFilter(search);
        const { fitting, silent } = sift(groups, filter, where);
        const ids = idsOf([...fitting, ...silent]);
        expect(new Set(ids).size).toBe(ids.length);
        expect(parseGroupFilter(`?${filterQuery(filter)}`)).toEqual(filter);
        // one wish less never takes a group away
        for (const name of Object.keys(fields)) {
          const fewer = new URLSearchParams(fields);
          fewer.delete(name);
          const more = sift(groups, parseGroupFilter(`?${fewer}`), where);
          expect(idsOf(more.fitting)).toEqual(expect.arrayContaining(idsOf(fitting)));
        }
      }),
    );
  });
});

it('what was said long ago is no free place', () => {
  const later = { municipality, today: day('2027-11-20') };
  expect(idsOf(sift(groups, parseGroupFilter('?free=yes'), later).fitting)).toEqual([]);
});
