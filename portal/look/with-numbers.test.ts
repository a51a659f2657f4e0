import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { withNumbers } from './with-numbers.tsx';

describe('emergency numbers in a text', () => {
  const called = (text: string) =>
    [...renderToString(h('p', null, withNumbers(text))).matchAll(/href="tel:(\d+)"/g)].map(
      ([, number]) => number,
    );

  it.each([
    ['Ring 113 eller 116\u00a0117 nå.', ['113', '116117']],
    ['اتصل بـ 116 117، و113 عند الخطر', ['116117', '113']],
    ['1130 kr, takst 2113', []],
  ])('«%s»', (text, numbers) => {
    expect(called(text)).toEqual(numbers);
  });
});
