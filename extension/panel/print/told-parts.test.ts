import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toldParts } from './told-parts.ts';

it('parts own words from what stands around them', () => {
  expect(toldParts('Plager:\nبعد\nViktig:\nقبل\n', ['بعد', 'قبل'])).toEqual([
    { text: 'Plager:\n', isOwn: false },
    { text: 'بعد', isOwn: true },
    { text: '\nViktig:\n', isOwn: false },
    { text: 'قبل', isOwn: true },
    { text: '\n', isOwn: false },
  ]);
});

it('loses nothing of a text', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string(), { maxLength: 3 }), (text, own) => {
      const parts = toldParts(text, own);
      expect(parts.map((part) => part.text).join('')).toBe(text);
    }),
  );
});
