import { DaySchema, LevelSchema } from '@shared/model';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { hintOf, unread } from './hint.ts';
import { textsIn } from './words.ts';

const day = (text: string) => v.parse(DaySchema, text);
const today = day('2026-06-06');
type Assessed = Parameters<typeof hintOf>[0];
const judged = (changes: Partial<Assessed>): Assessed => ({
  level: v.parse(LevelSchema, 2),
  deadline: day('2026-06-09'),
  daysLeft: 3,
  overdue: false,
  notes: [],
  ...changes,
});

test('a hint says level, day and days left', () => {
  expect(hintOf(judged({}), today, textsIn('nb'))).toMatchObject({
    level: 2,
    deadline: '9. juni',
    left: '3 dager igjen',
    due: 'soon',
    spoken: 'Forslag: prioritet 2, frist 9. juni, 3 dager igjen',
  });
});

describe('days in words', () => {
  test.each([
    ['nb', 1, '1 dag igjen'],
    ['nb', 0, 'frist i dag'],
    ['nb', -1, '1 dag over'],
    ['nb', -12, '12 dager over'],
    ['en', 1, '1 day left'],
    ['en', -2, '2 days overdue'],
    ['ar', 2, 'بقي يومان'],
    ['ar', 3, 'بقيت 3 أيام'],
    ['ar', 11, 'بقي 11 يومًا'],
    ['ar', 100, 'بقي 100 يوم'],
    ['ar', -1, 'تجاوز الموعد بيوم واحد'],
  ] as const)('%s %d', (language, daysLeft, left) => {
    expect(hintOf(judged({ daysLeft }), today, textsIn(language))).toHaveProperty('left', left);
  });
});

test.each([
  [3, '3 d'],
  [0, 'i dag'],
  [-12, '−12 d'],
])('%d days left are few signs where there is little room', (daysLeft, shortLeft) => {
  expect(hintOf(judged({ daysLeft }), today, textsIn('nb'))).toMatchObject({ shortLeft });
});

test('the year stands where it is another', () => {
  const hint = hintOf(judged({ deadline: day('2027-01-13') }), today, textsIn('nb'));
  expect(hint).toHaveProperty('deadline', '13. januar 2027');
});

test.each([
  [4, 'later'],
  [3, 'soon'],
  [0, 'soon'],
  [-1, 'over'],
])('%d days left is %s', (daysLeft, due) => {
  expect(hintOf(judged({ daysLeft }), today, textsIn('nb'))).toHaveProperty('due', due);
});

test('no level is quiet and says why', () => {
  const notes = [{ code: 'not-enough', text: { nb: 'For lite.' } }];
  const hint = hintOf(
    judged({ level: null, deadline: null, daysLeft: null, notes }),
    today,
    textsIn('en'),
  );
  expect(hint).toMatchObject({ kind: 'unknown', why: 'For lite.' });
  expect(unread({ code: 'ambiguous', field: 'received' }, textsIn('nb'))).toMatchObject({
    kind: 'unknown',
    why: 'mottatt dato kan leses på to måter',
  });
});

test('a possible emergency is told, with a level and without', () => {
  const notes = [{ code: 'possible-emergency', text: { nb: 'Ring i dag.' } }];
  for (const changes of [{}, { level: null, deadline: null, daysLeft: null }]) {
    const hint = hintOf(judged({ ...changes, notes }), today, textsIn('nb'));
    expect(hint.emergency).toBe(true);
    expect(hint.spoken).toContain('mulig akutt');
  }
});

test('a level that was set here says so, and what the key says', () => {
  const keyLevel = v.parse(LevelSchema, 3);
  expect(hintOf(judged({ setHere: { keyLevel } }), today, textsIn('nb'))).toMatchObject({
    level: 2,
    setHere: true,
    spoken: 'Prioritet 2, frist 9. juni, 3 dager igjen. Satt av deg – nøkkelen sier 3',
  });
  expect(hintOf(judged({ setHere: { keyLevel: null } }), today, textsIn('en'))).toMatchObject({
    spoken: 'Priority 2, deadline 9 June, 3 days left. Set by you – the key suggests nothing',
  });
});
