import { expect, test } from 'vitest';
import { noteWarning } from './note-warning.ts';

test.each([
  ['Bjarne faller om natta', 'name'],
  ['Hos prøveland er det trangt', 'name'],
  ['Ring 123 45 678', 'number'],
  ['Født 4.2.1939', 'number'],
  ['158139 12345', 'number'],
  ['Fire fall på 14 dager, bor i 3. etasje', null],
  ['Faller av og til', null],
  ['', null],
] as const)('%j', (note, warning) => {
  expect(noteWarning(note, 'Prøveland, Bjarne Av')).toBe(warning);
});

test('without a name on the page only numbers are seen', () => {
  expect(noteWarning('Bjarne faller', null)).toBeNull();
});
