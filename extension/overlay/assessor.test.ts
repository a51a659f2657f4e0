import { DaySchema, LevelSchema, ReferralFactsSchema } from '@shared/model';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Judged, Request } from '../background/messages.ts';
import { Assessor } from './assessor.ts';

const on = v.parse(DaySchema, '2026-06-06');
const later = v.parse(DaySchema, '2026-06-07');
const facts = (text: string, record: string | null = null): Request => ({
  facts: v.parse(ReferralFactsSchema, { received: '2026-06-01', text }),
  reference: { view: 'row', record, person: null },
});

/** Judges by the length of the text, and counts what it was asked. */
function judge() {
  const asked: string[] = [];
  let deaf = false;
  const assessor = new Assessor(async (all) => {
    asked.push(...all.map((one) => one.facts.text ?? ''));
    return deaf ? null : all.map((one) => judged(one.facts.text?.length ?? 1));
  });
  return { assessor, asked, setDeaf: (is: boolean) => (deaf = is) };
}

const judged = (level: number): Judged => ({
  level: v.parse(LevelSchema, level),
  waitStart: { kind: 'received', on },
  deadline: on,
  daysLeft: 0,
  overdue: false,
  criteria: [],
  notes: [],
  sources: [],
  roles: [],
});

test('the same facts are asked about once a day', async () => {
  const { assessor, asked } = judge();
  expect(await assessor.judge([facts('a'), facts('a'), facts('bb')], on)).toBe(true);
  expect(await assessor.judge([facts('bb')], on)).toBe(false);
  expect(asked).toEqual(['a', 'bb']);
  expect(assessor.known(facts('bb'), on)?.level).toBe(2);
  expect(assessor.known(facts('bb'), later)).toBeUndefined();
  await assessor.judge([facts('bb')], later);
  expect(asked).toEqual(['a', 'bb', 'bb']);
});

test('the same facts of another record are asked about, and all when it is forgotten', async () => {
  const { assessor, asked } = judge();
  await assessor.judge([facts('a', '1'), facts('a', '2')], on);
  expect(asked).toEqual(['a', 'a']);
  assessor.forget();
  expect(assessor.known(facts('a', '1'), on)).toBeUndefined();
  expect(await assessor.judge([facts('a', '1')], on)).toBe(true);
});

test('where nobody answers there is no news, and it is asked again', async () => {
  const { assessor, asked, setDeaf } = judge();
  setDeaf(true);
  expect(await assessor.judge([facts('a')], on)).toBe(false);
  expect(assessor.known(facts('a'), on)).toBeUndefined();
  setDeaf(false);
  expect(await assessor.judge([facts('a')], on)).toBe(true);
  expect(asked).toEqual(['a', 'a']);
});

test('all of a long list are known after one judging, however long', async () => {
  const { assessor } = judge();
  const all = Array.from({ length: 5000 }, (_, i) => facts(`${'x'.repeat(i % 7)}${i}`));
  await assessor.judge(all, on);
  expect(all.every((one) => assessor.known(one, on) !== undefined)).toBe(true);
});
