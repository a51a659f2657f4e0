import { DaySchema } from '@shared/model';
import { daysUntil } from '@shared/rules';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Row, RowSchema } from '../../overlay/rows/row-messages.ts';
import { filteredRows, noFilter, tally, toggled } from './filter-rows.ts';

const day = (text: string) => v.parse(DaySchema, text);
const row = (state: object, on = day('2026-12-30')) => {
  const told: Row = v.parse(RowSchema, {
    key: 1,
    list: 1,
    at: 1,
    reference: null,
    received: null,
    state,
  });
  const deadline = told.state.kind === 'level' ? told.state.deadline : null;
  return {
    state: told.state,
    on,
    deadline,
    level: told.state.kind === 'level' ? told.state.level : null,
    daysLeft: deadline && daysUntil(deadline, on),
  };
};
const level = (number: number, deadline: string, more = {}) =>
  row({
    kind: 'level',
    level: number,
    deadline,
    look: false,
    emergency: false,
    isSet: false,
    roles: [],
    ...more,
  });

const passed = level(1, '2026-12-29');
const today = level(2, '2026-12-30');
const nextYear = level(2, '2027-01-03', { look: true });
const later = level(3, '2027-01-04', { emergency: true });
const open = row({ kind: 'open', emergency: false });
const unread = row({ kind: 'unread', problem: { code: 'ambiguous', field: 'received' } });
const waiting = row({ kind: 'waiting' });
const all = [passed, today, nextYear, later, open, unread, waiting];

describe('a filter', () => {
  it.each([
    ['nothing', noFilter, all],
    ['a level', { ...noFilter, levels: [2] }, [today, nextYear]],
    ['two levels', { ...noFilter, levels: [1, 3] }, [passed, later]],
    ['passed, not what is due today', { ...noFilter, marks: ['overdue'] }, [passed]],
    [
      'this week, over the new year',
      { ...noFilter, marks: ['this-week'] },
      [passed, today, nextYear],
    ],
    ['must be looked at', { ...noFilter, marks: ['look'] }, [nextYear, later, open]],
    ['not read', { ...noFilter, marks: ['unread'] }, [unread]],
    ['either mark', { ...noFilter, marks: ['overdue', 'unread'] }, [passed, unread]],
    ['level and mark together', { levels: [2], marks: ['look'] }, [nextYear]],
    ['an unread row has no level', { levels: [2], marks: ['unread'] }, []],
  ] as const)('%s', (_, filter, expected) => {
    expect(filteredRows(all, filter)).toEqual(expected);
  });
});

describe('the counts', () => {
  it('are those of each filter', () => {
    const { levels, marks } = tally(all);
    expect([...levels]).toEqual([
      [1, 1],
      [2, 2],
      [3, 1],
    ]);
    expect(marks).toEqual({ emergency: 1, overdue: 1, 'this-week': 3, look: 3, unread: 1 });
  });
});

it('a choice is taken back by choosing it again', () => {
  expect(toggled(toggled([1], 2), 1)).toEqual([2]);
});
