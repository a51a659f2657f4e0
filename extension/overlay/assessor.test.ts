import { DaySchema, LevelSchema, ReferralFactsSchema } from '@shared/model';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type Judged, mostAtOnce, type Request } from '../background/messages.ts';
import { type Answers, Assessor } from './assessor.ts';

const on = v.parse(DaySchema, '2026-06-06');
const later = v.parse(DaySchema, '2026-06-07');
const facts = (text: string, record: string | null = null): Request => ({
  facts: v.parse(ReferralFactsSchema, { received: '2026-06-01', text }),
  reference: { view: 'row', record, person: null },
});

/** Judges by the length of the text, and counts what it was asked. */
function judge() {
  const asked: string[] = [];
  const told: Answers[] = [];
  let deaf = false;
  const assessor = new Assessor(async (all) => {
    asked.push(...all.map((one) => one.facts.text ?? ''));
    return deaf ? null : all.map((one) => judged(one.facts.text?.length ?? 1));
  });
  const ask = (all: readonly Request[], day = on) =>
    assessor.judge(all, day, (answers) => told.push(answers));
  return { assessor, asked, told, ask, setDeaf: (is: boolean) => (deaf = is) };
}

const judged = (level: number): Judged => ({
  level: v.parse(LevelSchema, level),
  deadline: on,
  daysLeft: 0,
  overdue: false,
  look: false,
  emergency: false,
  why: [],
  roles: [],
});

test('the same facts are asked about once, and each that asked is answered', async () => {
  const { assessor, asked, told, ask } = judge();
  const all = [facts('a'), facts('a'), facts('bb')];
  expect(await ask(all)).toBe(true);
  expect(asked).toEqual(['a', 'bb']);
  expect(told.flat().map(([one, answer]) => [all.indexOf(one), answer?.level])).toEqual([
    [0, 1],
    [1, 1],
    [2, 2],
  ]);
  expect(assessor.known(facts('bb'), on)?.level).toBe(2);
  expect(assessor.known(facts('bb'), later)).toBeUndefined();
  await ask([facts('bb')], later);
  expect(asked).toEqual(['a', 'bb', 'bb']);
});

test('what is asked about while the same is being judged gets that answer', async () => {
  const { asked, told, ask } = judge();
  const [first, second] = [facts('a'), facts('a')];
  expect(await Promise.all([ask([first]), ask([second])])).toEqual([true, false]);
  expect(asked).toEqual(['a']);
  expect(told.flat().map(([one]) => one)).toEqual([first, second]);
});

test('the same facts of another record are asked about, and all when it is forgotten', async () => {
  const { assessor, asked, ask } = judge();
  await ask([facts('a', '1'), facts('a', '2')]);
  expect(asked).toEqual(['a', 'a']);
  assessor.forget();
  expect(assessor.known(facts('a', '1'), on)).toBeUndefined();
  expect(await ask([facts('a', '1')])).toBe(true);
});

test('what was asked about before all was forgotten is never told', async () => {
  const { assessor, told, ask } = judge();
  const asking = ask([facts('a')]);
  assessor.forget();
  expect(await asking).toBe(false);
  expect(told).toEqual([]);
});

test('where nobody answers each is told so, and can be asked about again', async () => {
  const { assessor, asked, told, ask, setDeaf } = judge();
  setDeaf(true);
  const all = Array.from({ length: mostAtOnce + 1 }, (_, i) => facts(`${i}`));
  expect(await ask(all)).toBe(false);
  expect(told.flat()).toEqual(all.map((one) => [one, null]));
  expect(asked).toHaveLength(mostAtOnce);
  expect(assessor.known(facts('0'), on)).toBeUndefined();
  setDeaf(false);
  expect(await ask([facts('0')])).toBe(true);
});

test('each of a list of any length is answered, and few answers are remembered', async () => {
  const { assessor, told, ask } = judge();
  const all = Array.from({ length: 9000 }, (_, i) => facts(`${'x'.repeat(i % 7)}${i}`));
  await ask(all);
  expect(new Set(told.flat().flatMap(([one, answer]) => (answer === null ? [] : [one])))).toEqual(
    new Set(all),
  );
  expect(all.filter((one) => assessor.known(one, on) !== undefined)).toHaveLength(4000);
});
