import { DaySchema } from '@shared/model/day.ts';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { journalData } from './journal-data.ts';
import { arranged, atFirst } from './order.ts';

const today = v.parse(DaySchema, '2026-06-08');
const { referrals } = journalData(today, 'original');
const sorted = (column: string, descending: boolean) =>
  arranged(referrals, { ...atFirst, sort: { column, descending } }, today);

test('the newest stand first', () => {
  const days = arranged(referrals, atFirst, today).map((one) => one.received);
  expect(days).toEqual([...days].sort().reverse());
});

test('sorting by age begins with the youngest', () => {
  expect(sorted('alder', false).at(0)?.birthDate).toBe('2026-01-12');
  expect(sorted('alder', true).at(0)?.birthDate).toBe('1935-03-19');
});

test('days are sorted as days, not as they are written', () => {
  const days = sorted('fodt', false).map((one) => one.birthDate);
  expect(days).toEqual([...days].sort());
});

test('what is empty stands last both ways', () => {
  for (const descending of [false, true]) {
    expect(sorted('utskrevet', descending).at(-1)?.discharged).toBeNull();
    expect(sorted('utskrevet', descending).at(0)?.discharged).not.toBeNull();
  }
});

test('search looks in names both ways, numbers, codes and texts', () => {
  const found = (query: string) =>
    arranged(referrals, { ...atFirst, query }, today).map((one) => one.id);
  const number = referrals.find((one) => one.id === 'dev-001')?.nationalNumber ?? '';
  expect(found('astrid solh')).toEqual(['dev-001']);
  expect(found('Solhaugen, a')).toEqual(['dev-001']);
  expect(found(number)).toEqual(['dev-001']);
  expect(found('m75.1')).toEqual(['dev-031']);
  expect(found('snømåking')).toEqual(['dev-008']);
  expect(found('finnes ikke')).toEqual([]);
});

test('the filter leaves those from one sender', () => {
  const left = arranged(referrals, { ...atFirst, from: 'kindergarten' }, today);
  expect(left.map((one) => one.id)).toEqual(['dev-083']);
});
