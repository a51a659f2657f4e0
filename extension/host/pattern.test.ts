import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patternOf } from './pattern.ts';

const part = (pattern: string, text: string) => patternOf(pattern)?.part(text);

test.each([
  ['\\((\\d{1,3})\\)', 'Prøveland, Bjarne (87) Hospital no 12', '87'],
  ['DOB: (\\S+)', 'DOB: 1939-02-04 Age: 87', '1939-02-04'],
  ['(?:^|\\s)([A-Z]\\d{2})\\b', 'Gonartrose L90', 'L90'],
  ['^([^:]+) : ', 'M17 : Gonartrose', 'M17'],
  ['(\\p{Lu}\\p{Ll}+)', 'hos Øystein', 'Øystein'],
  ['(a|ab)(?:c|$)', 'abc', 'ab'],
  ['(a+?)b', 'aaab', 'aaa'],
  ['(\\d{1,2}[./]\\d{1,2}[./]\\d{4})', 'sendt 13.06.2026 kl. 12', '13.06.2026'],
  ['(x)?y', 'y', undefined],
  ['(z)', 'abc', undefined],
])('%s finds its part in %s', (pattern, text, expected) => {
  expect(part(pattern, text)).toBe(expected);
});

test.each([
  '(',
  'a',
  '(a)(b)',
  '(a)+',
  '(?=a)(b)',
  '(?<!a)(b)',
  '(a)\\1',
  '(a{3,2})',
  '(a',
  '([a)',
])('%s is no pattern', (pattern) => expect(patternOf(pattern)).toBeNull());

describe('a pattern from outside', () => {
  test('takes no longer than its text, where others would never end', () => {
    const from = performance.now();
    expect(part('((?:a+)+b)', 'a'.repeat(4000))).toBeUndefined();
    expect(part('(.*.*.*.*.*x)', 'a'.repeat(4000))).toBeUndefined();
    expect(performance.now() - from).toBeLessThan(2000);
  });

  test("finds what the browser's own would find", () => {
    const sign = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\d', '(?:ab|a)', '(?:b|ba)');
    const times = fc.constantFrom('', '', '*', '+', '?', '{2}', '{1,2}', '*?', '+?');
    const some = fc
      .array(fc.tuple(sign, times), { maxLength: 4 })
      .map((all) => all.flat().join(''));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '1', ' '), maxLength: 12 });
    fc.assert(
      fc.property(some, some, some, text, (before, within, after, line) => {
        const written = `${before}(${within})${after}`;
        expect(part(written, line)).toBe(new RegExp(written, 'u').exec(line)?.[1]);
      }),
      { numRuns: 2000 },
    );
  });
});
