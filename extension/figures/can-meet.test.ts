import {
  type Day,
  DaySchema,
  LevelSchema,
  OpenClinicSchema,
  OpenWaitingTimeSchema,
} from '@shared/model';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { clinicWaits, waitHere } from './can-meet.ts';

const day = (text: string): Day => v.parse(DaySchema, text);

const clinic = (id: string, changes: object = {}) =>
  v.parse(OpenClinicSchema, {
    id,
    name: id,
    kind: 'contract',
    services: ['physiotherapy'],
    address: 'Storgata 1',
    about: { nb: 'Et institutt' },
    access: { stepFree: null },
    takesNewPatients: true,
    provenance: { kind: 'published' },
    intakeStale: false,
    ...changes,
  });
const wait = (id: string, days: number, level = 2) =>
  v.parse(OpenWaitingTimeSchema, {
    clinic: id,
    service: 'physiotherapy',
    level,
    days,
    countedOn: '2026-11-20',
    method: 'longest-now',
    provenance: { kind: 'published' },
    limitDays: 14,
    stale: false,
  });

/** Level 2, received 17 November: the deadline is 1 December, four days from the 27th. */
const due = {
  level: v.parse(LevelSchema, 2),
  waitStart: day('2026-11-17'),
  deadline: day('2026-12-01'),
  today: day('2026-11-27'),
  ageYears: null,
};

describe('elsewhere, counted from today', () => {
  test('four days meet the deadline and five do not; the shortest comes first', () => {
    const clinics = [clinic('late'), clinic('exact'), clinic('soon')];
    const waitingTimes = [wait('late', 5), wait('exact', 4), wait('soon', 0)];
    const found = clinicWaits(due, { clinics, waitingTimes });
    expect(found.map((one) => [one.clinic.id, one.begins, one.meets])).toEqual([
      ['soon', '2026-11-27', true],
      ['exact', '2026-12-01', true],
      ['late', '2026-12-02', false],
    ]);
  });

  test('a full clinic, another level and a clinic that is no more are left out', () => {
    const clinics = [clinic('full', { takesNewPatients: false }), clinic('other')];
    const waitingTimes = [wait('full', 1), wait('other', 1, 3), wait('gone', 1)];
    expect(clinicWaits(due, { clinics, waitingTimes })).toEqual([]);
  });

  test.each([
    [15, ['children', 'all']],
    [16, ['children', 'grown-up', 'all']],
    [17, ['children', 'grown-up', 'all']],
    [18, ['grown-up', 'all']],
    [null, ['children', 'grown-up', 'all']],
  ])('at %s years only those that take this age are named', (ageYears, expected) => {
    const clinics = [
      clinic('children', { maximumAge: 17 }),
      clinic('grown-up', { minimumAge: 16 }),
      clinic('all'),
    ];
    const waitingTimes = [wait('children', 1), wait('grown-up', 2), wait('all', 3)];
    const found = clinicWaits({ ...due, ageYears }, { clinics, waitingTimes });
    expect(found.map((one) => one.clinic.id)).toEqual(expected);
  });

  test('where nobody has said whether they take new patients they may', () => {
    const clinics = [clinic('unsaid', { takesNewPatients: null })];
    expect(clinicWaits(due, { clinics, waitingTimes: [wait('unsaid', 1)] })).toHaveLength(1);
  });
});

describe('here, counted from the day that the deadline counts from', () => {
  const here = clinic('here');
  const begins = (days: number) => {
    const [one] = waitHere(here, due, { waitingTimes: [wait('here', days), wait('else', 1)] });
    return [one?.begins, one?.meets];
  };

  test('a wait as long as the key allows ends on the deadline', () => {
    expect(begins(14)).toEqual(['2026-12-01', true]);
    expect(begins(15)).toEqual(['2026-12-02', false]);
  });

  test('nobody begins in the past', () => {
    expect(begins(3)).toEqual(['2026-11-27', true]);
  });

  test('nothing is said where nothing is published for the level', () => {
    expect(waitHere(here, due, { waitingTimes: [wait('here', 3, 1)] })).toEqual([]);
  });
});
