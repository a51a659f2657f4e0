import { DaySchema } from '@shared/model';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type OverdueEntry, OverdueEntrySchema, type Passed } from './overdue-entry.ts';
import {
  answeredBy,
  changed,
  daysOver,
  emptyRegister,
  entryOf,
  keptUntil,
  noted,
  RegisterSchema,
  stillKept,
  without,
} from './register.ts';

const day = (text: string) => v.parse(DaySchema, text);
const newId = () => v.parse(OverdueEntrySchema.entries.id, crypto.randomUUID());
const entry = (given: object = {}): OverdueEntry =>
  v.parse(OverdueEntrySchema, {
    id: newId(),
    journal: 'https://journal.example.no',
    pack: 'lier',
    reference: { of: 'record', text: 'REQ-12' },
    level: 2,
    received: '2026-10-01',
    deadline: '2026-10-15',
    who: null,
    notedOn: '2026-10-20',
    handledOn: null,
    reason: null,
    note: '',
    ...given,
  });
const passed = (given: object = {}): Passed => {
  const { journal, pack, reference, level, received, deadline, who } = entry(given);
  return { journal, pack, reference, level, received, deadline, who };
};
const on = day('2026-11-27');

describe('a passed deadline', () => {
  it('is noted once, however often and however its reference is written', () => {
    const once = noted(emptyRegister, [passed(), passed()], { on, newId });
    const again = noted(once, [passed({ reference: { of: 'own', text: ' req-12 ' } })], {
      on,
      newId,
    });
    expect(again.entries).toHaveLength(1);
    expect(again.entries[0]).toMatchObject({ notedOn: on, handledOn: null, note: '' });
    expect(v.parse(RegisterSchema, JSON.parse(JSON.stringify(again)))).toEqual(again);
  });

  it('is another one of another day, reference or journal', () => {
    const others = [
      { received: '2026-10-02' },
      { reference: { of: 'record', text: 'REQ-13' } },
      { journal: 'https://other.example.no' },
    ];
    const all = [passed(), ...others.map(passed)];
    expect(noted(emptyRegister, all, { on, newId }).entries).toHaveLength(4);
  });

  it('takes over a level that was corrected, but keeps the day it was noted and its note', () => {
    const register = { ...emptyRegister, entries: [entry({ note: 'Ferie' })] };
    const [now] = noted(register, [passed({ level: 3, deadline: '2026-10-31' })], {
      on,
      newId,
    }).entries;
    expect(now).toMatchObject({
      level: 3,
      deadline: '2026-10-31',
      notedOn: '2026-10-20',
      note: 'Ferie',
    });
  });

  it('stays as it was once it is handled', () => {
    const register = { ...emptyRegister, entries: [entry({ handledOn: '2026-11-01' })] };
    expect(noted(register, [passed({ level: 3 })], { on, newId })).toEqual(register);
  });

  it('is found by its row, changed, and taken out', () => {
    const register = { ...emptyRegister, entries: [entry(), entry({ received: '2026-10-02' })] };
    const found = entryOf(register, passed());
    expect(found).toBe(register.entries[0]);
    if (found === undefined) throw new Error('not found');
    const after = changed(register, found.id, { reason: 'capacity' });
    expect(after.entries.map(({ reason }) => reason)).toEqual(['capacity', null]);
    expect(without(after, found.id).entries).toEqual([register.entries[1]]);
  });
});

describe('who answers for a journal', () => {
  it('is set for what is not decided there, and for nothing else', () => {
    const { who: role } = entry({ who: 'contract' });
    const all = [entry(), entry({ who: 'employed' }), entry({ journal: 'https://b.example.no' })];
    const after = answeredBy({ ...emptyRegister, entries: all }, entry().journal, role);
    expect(after.entries.map(({ who }) => who)).toEqual(['contract', 'employed', null]);
    expect(after.who).toEqual({ 'https://journal.example.no': 'contract' });
    const back = answeredBy(after, entry().journal, null);
    expect(back.who).toEqual({});
    expect(back.entries).toEqual(after.entries);
  });
});

describe('days over', () => {
  it.each([
    ['the day after', {}, '2026-10-16', 1],
    ['over the end of summer time', {}, '2026-11-27', 43],
    ['over a new year', { deadline: '2026-12-30' }, '2027-01-02', 3],
    ['the last day itself', {}, '2026-10-15', 0],
    ['stand still when it is handled', { handledOn: '2026-10-25' }, '2026-11-27', 10],
  ])('%s', (_, given, asked, days) => {
    expect(daysOver(entry(given), day(asked))).toBe(days);
  });
});

describe('how long it is kept', () => {
  const register = { ...emptyRegister, keepDays: 30 as const };

  it('is counted from when it was noted, or handled', () => {
    expect(keptUntil(entry({ notedOn: '2026-12-15' }), register)).toBe('2027-01-14');
    expect(keptUntil(entry({ handledOn: '2026-10-25' }), register)).toBe('2026-11-24');
  });

  it('ends after its last day', () => {
    const full = { ...register, entries: [entry({ notedOn: '2026-10-28' }), entry()] };
    expect(stillKept(full, day('2026-11-27')).entries).toEqual([full.entries[0]]);
    expect(stillKept(full, day('2026-11-28')).entries).toEqual([]);
    expect(stillKept(full, day('2026-11-19'))).toBe(full);
  });
});
