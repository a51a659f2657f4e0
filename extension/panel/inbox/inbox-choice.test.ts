import { DaySchema } from '@shared/model';
import { municipalPack } from '@shared/packs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Assessed, assessed } from './assessed.ts';
import { chosen, countsBy, type InboxChoice, wholeInbox } from './inbox-choice.ts';
import { readable } from './testing/readable.ts';

const today = v.parse(DaySchema, '2026-11-27');
const lier = municipalPack('lier');
if (lier === undefined) throw new Error('Lier has a pack');

/** Opened and judged by Lier's key: a pressure sore is level 1, falls are level 2. */
function judged(area: 'pressure-sore' | 'walking-balance', receivedOn: string): Assessed {
  const { sealed, content } = readable(
    {
      problem: { areas: [area], text: '-', since: 'weeks', course: 'worse' },
      daily: { falls: area === 'walking-balance' ? 'several' : null, travel: 'alone', aids: '' },
    },
    { receivedOn },
  );
  return assessed({ sealed, content, leftOut: [] }, lier, today);
}

const sore = judged('pressure-sore', '2026-11-25');
const oldFall = judged('walking-balance', '2026-11-10');
const newFall = judged('walking-balance', '2026-11-26');
const locked: Assessed = {
  sealed: readable({}, { receivedOn: '2026-11-27' }).sealed,
  problem: 'wrong-key',
};
const unopened: Assessed = { sealed: readable({}, { receivedOn: '2026-11-01' }).sealed };
const all = [unopened, newFall, oldFall, locked, sore];

describe('the order', () => {
  // deadlines: 10 + 14 = 24 November, 25 November + 7 = 2 December, 26 November + 14 = 10 December
  it.each([
    ['deadline', [locked, oldFall, sore, newFall, unopened]],
    ['level', [locked, sore, oldFall, newFall, unopened]],
    ['oldest', [unopened, oldFall, sore, newFall, locked]],
    ['newest', [locked, newFall, sore, oldFall, unopened]],
  ] as const)('by %s', (order, expected) => {
    expect(chosen(all, { ...wholeInbox, order })).toEqual(expected);
  });
});

describe('what is chosen', () => {
  const some = [
    readable({}, { status: 'received', language: 'ar', clinics: ['fysio-lierbyen'] }),
    readable(
      {},
      { status: 'waiting', language: 'nb', clinics: ['fysio-lierbyen', 'lier-kommune'] },
    ),
    readable({}, { status: 'waiting', language: 'ar', clinics: [] }),
  ];
  const choice = (own: object): InboxChoice => ({ ...wholeInbox, order: 'oldest', ...own });
  const clinic = some[0]?.sealed.clinics[0] ?? null;

  it('is what fits every choice', () => {
    expect(chosen(some, choice({}))).toHaveLength(3);
    expect(chosen(some, choice({ status: 'waiting' }))).toHaveLength(2);
    expect(chosen(some, choice({ status: 'waiting', language: 'ar' }))).toEqual([some[2]]);
    expect(chosen(some, choice({ clinic }))).toHaveLength(2);
    expect(chosen(some, choice({ clinic: 'none' }))).toEqual([some[2]]);
  });

  it('is counted for each value by what is chosen otherwise', () => {
    const counts = countsBy(some, choice({ language: 'ar', status: 'received' }), 'status');
    expect([...counts]).toEqual([
      ['received', 1],
      ['waiting', 1],
    ]);
    expect([...countsBy(some, choice({}), 'clinic')]).toEqual([
      ['fysio-lierbyen', 2],
      ['lier-kommune', 1],
      ['none', 1],
    ]);
  });
});
