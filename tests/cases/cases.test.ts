import {
  AllocationFactsSchema,
  DaySchema,
  FeeQuestionSchema,
  ReferralFactsSchema,
  WaitSchema,
} from '@shared/model';
import { municipalPack, nationalPack } from '@shared/packs';
import { ageOn, allocate, assess, deadline, fee } from '@shared/rules';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import ages from './ages.json';
import deadlines from './deadlines.json';
import fees from './fees.json';
import lierAllocation from './lier-allocation.json';
import lierCriteria from './lier-criteria.json';
import lierDeadlines from './lier-deadlines.json';

// The tables are worked out by hand from the sources, never from what the code answers.
const day = (text: string) => v.parse(DaySchema, text);
const lier = municipalPack('lier');
if (lier === undefined) throw new Error('There is no pack lier');

describe('age in whole years', () => {
  it.each(ages)('$name', ({ birthDate, day: on, age }) => {
    expect(ageOn(day(birthDate), day(on))).toBe(age);
  });
});

describe('deadlines', () => {
  it.each(deadlines)('$name', ({ start, wait, deadline: last }) => {
    expect(deadline(day(start), v.parse(WaitSchema, wait))).toBe(last);
  });
});

describe('copayment', () => {
  it.each(fees)('$name', ({ question, pays, amountNok, code }) => {
    const answer = fee(v.parse(FeeQuestionSchema, question), nationalPack, lier);
    expect([answer.pays, answer.amountNok, answer.reason.code]).toEqual([pays, amountNok, code]);
  });
});

describe('Lier: deadlines', () => {
  it.each(lierDeadlines)('$name', ({ facts, on, note, name: _, ...expected }) => {
    const { waitStart, deadline, daysLeft, overdue, notes } = assess(
      v.parse(ReferralFactsSchema, facts),
      lier,
      { on: day(on), findings: [] },
    );
    expect({ waitStart: waitStart.kind, deadline, daysLeft, overdue }).toEqual(expected);
    expect(notes.map(({ code }) => code).includes('no-rule-in-force')).toBe(note !== null);
  });
});

describe('Lier: the key', () => {
  it.each(lierCriteria)('$group, level $level', ({ group, level, criteria }) => {
    const own = lier.priority?.criteria.filter(
      (criterion) => criterion.group === group && criterion.level === level,
    );
    expect(own?.map(({ id }) => id).sort()).toEqual([...criteria].sort());
  });
});

describe('Lier: who answers', () => {
  it.each(lierAllocation)('$name', ({ facts, roles, fits }) => {
    const answer = allocate(v.parse(AllocationFactsSchema, facts), lier);
    expect(Object.fromEntries(answer.roles.map(({ role, mark }) => [role, mark]))).toEqual(roles);
    expect(answer.rows.filter(({ fit }) => fit === 'fits').map(({ row }) => row.id)).toEqual(fits);
  });
});
