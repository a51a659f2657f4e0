import fc from 'fast-check';
import { expect, test } from 'vitest';
import { referenceOf } from './reference.ts';

const value = (text: string) => [{ text, label: '' }];

test('a person is the same whichever name stands first', () => {
  const one = referenceOf('row', { name: value('Prøveland, Bjarne') });
  const other = referenceOf('detail', { name: value(' Bjarne  Prøveland ') });
  expect(one.person).toBe(other.person);
  expect(one.person).not.toBe(referenceOf('row', { name: value('Prøveland, Dag') }).person);
});

test('a number stands in where no name does, however it is spaced', () => {
  const { person, record } = referenceOf('row', {
    nationalNumber: value('158139 12345'),
    recordId: value('REQ 00002'),
  });
  expect(person).toBe('15813912345');
  expect(record).toBe('req00002');
});

test('what is not there is null, and no empty text', () => {
  expect(referenceOf('row', { name: value(' , '), recordId: value('  ') })).toEqual({
    view: 'row',
    record: null,
    person: null,
  });
});

test('words are told apart by what is no letter and no number, in any script', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aZ9 ,-.ßøÅ×÷łșěДжبع中\u0301') });
  fc.assert(
    fc.property(letters, (text) => {
      const words =
        text
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu)
          ?.sort()
          .join(' ') ?? null;
      expect(referenceOf('row', { name: value(text) }).person).toBe(words);
    }),
  );
});
