import { DaySchema, LevelSchema, ReferralFactsSchema } from '@shared/model';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type Problem, ProblemSchema } from '../host/problem.ts';
import { ProfileSchema } from '../host/profile.ts';
import type { Reference } from '../host/reference.ts';
import { selfTestOf } from '../host/self-test.ts';
import { grouped } from './counts.ts';
import { Tally } from './tally.ts';

type Counted = Parameters<Tally['note']>[0];
type Said = 'waiting' | 'in time' | 'over' | Problem;

const on = v.parse(DaySchema, '2026-06-06');
const facts = v.parse(ReferralFactsSchema, { received: '2026-06-01', text: 'Fire fall.' });
const [missing, ambiguous] = [
  { code: 'missing', field: 'received' },
  { code: 'ambiguous', field: 'received' },
].map((one) => v.parse(ProblemSchema, one));
const age = v.parse(ProblemSchema, { code: 'unreadable', field: 'age' });

const taught = v.parse(ProfileSchema, {
  inngang: 'site-profile-1',
  id: 'list',
  name: 'Liste',
  address: { path: '/liste' },
  view: { kind: 'worklist' },
  fields: {
    received: { where: { by: 'column', headings: ['Dato inn'] }, formats: ['d.M.yyyy'] },
    icd10: { where: { by: 'column', headings: ['Kode'] } },
  },
});
const raw = (received: string, code: string) => ({
  received: [{ text: received, label: 'Dato inn' }],
  icd10: [{ text: code, label: 'Kode' }],
});
const profile = {
  ...taught,
  test: selfTestOf(taught, Array(20).fill({ raw: raw('13.06.2026', 'M17'), isRead: true })),
};

/** An entry as the page has it, of which only what is counted is there. */
function entry(
  said: Said,
  { view = 'row', written = '13.06.2026', code = 'M17' }: Partial<Shown> = {},
): Counted {
  const reference: Reference = { view, record: null, person: null };
  return {
    record: { view, profile: view === 'row' ? 'list' : null },
    reading: {
      answer: typeof said === 'string' ? { facts } : { problem: said },
      raw: raw(written, code),
    },
    result: resultOf(said, reference),
  };
}
type Shown = { view: 'row' | 'detail'; written: string; code: string };

function resultOf(said: Said, reference: Reference): Counted['result'] {
  if (typeof said !== 'string') return { problem: said };
  if (said === 'waiting') return { facts, reference };
  return {
    assessment: {
      level: v.parse(LevelSchema, 2),
      deadline: on,
      daysLeft: said === 'over' ? -1 : 1,
      overdue: said === 'over',
      look: false,
      emergency: false,
      why: [],
      roles: [],
    },
  };
}

const anySaid = fc.constantFrom<Said>(
  'waiting',
  'in time',
  'over',
  ...[missing, ambiguous, age].flatMap((one) => one ?? []),
);
const anyEntry = fc
  .record({
    said: anySaid,
    written: fc.constantFrom('13.06.2026', '6/13/2026', ''),
    code: fc.constantFrom('M17', 'Gonartrose', ''),
  })
  .map(({ said, ...shown }) => entry(said, shown));
const anyStep = fc.record({ at: fc.nat(11), to: fc.option(anyEntry) });

test('after any changes the counts are those of what is there', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 60 }), fc.option(anySaid), (steps, detail) => {
      const tally = new Tally([profile]);
      const page = new Map<number, Counted>();
      for (const { at, to } of steps) {
        const known = page.get(at);
        if (to === null) {
          if (known !== undefined) tally.forget(known);
          page.delete(at);
        } else {
          // an entry stays the same one when it says something else
          const now = known === undefined ? to : Object.assign(known, to);
          page.set(at, now);
          tally.note(now);
        }
      }
      const rows = [...page.values()];
      const referral = detail === null ? [] : [entry(detail, { view: 'detail' })];
      for (const one of referral) tally.note(one);
      const problems = [...rows, ...referral].flatMap(({ result }) =>
        'problem' in result ? [{ problem: result.problem, count: 1 }] : [],
      );
      expect(tally.size).toBe(rows.length + referral.length);
      expect(tally.counts({ inAll: null, quiet: null })).toEqual({
        listed: rows.length,
        inAll: null,
        read: rows.filter(({ result }) => !('problem' in result)).length,
        overdue: rows.filter(({ result }) => 'assessment' in result && result.assessment.overdue)
          .length,
        detail: detail === null ? 'none' : typeof detail === 'string' ? 'read' : 'unread',
        problems: grouped(problems),
        quiet: null,
      });
      const fresh = new Tally([profile]);
      for (const one of rows) fresh.note(one);
      expect(tally.changeOf([profile])).toEqual(fresh.changeOf([profile]));
    }),
  );
});

test('a page that has changed is told of as long as it is so, and nothing of it is counted', () => {
  const tally = new Tally([profile]);
  const rows = Array.from({ length: 4 }, () => entry('in time', { code: 'Gonartrose' }));
  for (const one of rows) tally.note(one);
  const quiet = { profile: 'Liste', what: 'icd10', label: 'Kode' } as const;
  expect(tally.changeOf([profile])).toEqual(quiet);
  expect(tally.counts({ inAll: null, quiet })).toMatchObject({ listed: 0, read: 0, quiet });
  const [first] = rows;
  if (first !== undefined) tally.note(Object.assign(first, entry('in time')));
  expect(tally.changeOf([profile])).toBeNull();
  expect(tally.changeOf([])).toBeNull();
});
