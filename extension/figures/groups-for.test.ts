import { OpenGroupSchema } from '@shared/model';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { groupsFor } from './groups-for.ts';

const group = (id: string, changes: object = {}) =>
  v.parse(OpenGroupSchema, {
    id,
    clinic: null,
    name: { nb: id },
    kind: 'preventive',
    about: { nb: id },
    forYouIf: [],
    howToJoin: { nb: 'Ring' },
    minimumAge: null,
    maximumAge: null,
    meets: null,
    place: 'Huset',
    stepFree: null,
    places: null,
    freePlaces: null,
    updatedOn: '2026-11-01',
    provenance: { kind: 'published' },
    priceNok: 0,
    nextMeetings: [],
    stale: false,
    ...changes,
  });

const all = [
  group('full', { freePlaces: 0 }),
  group('unsaid'),
  group('senior', { minimumAge: 65, freePlaces: 2 }),
  group('young', { maximumAge: 17, freePlaces: 1 }),
];
const fitting = (age: number | null) =>
  groupsFor(all, age).map(({ group: { id }, fit }) => `${id} ${fit}`);

test('an age keeps out where the group names one, its ends counted', () => {
  expect(fitting(65)).toEqual(['senior fits', 'unsaid fits', 'full fits']);
  expect(fitting(64)).toEqual(['unsaid fits', 'full fits']);
  expect(fitting(17)).toEqual(['young fits', 'unsaid fits', 'full fits']);
});

test('without an age those with a limit may fit', () => {
  expect(fitting(null)).toEqual(['senior may-fit', 'young may-fit', 'unsaid fits', 'full fits']);
});
