import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meant, nearest } from './nearest.ts';

const keys = ['level', 'name', 'meaning', 'wait', 'from', 'to', 'source'];

describe('the nearest word', () => {
  it.each([
    ['levle', 'level'],
    ['levl', 'level'],
    ['levels', 'level'],
    ['Level', 'level'],
    ['form', 'from'],
    ['soruce', 'source'],
    ['tp', 'to'],
    ['waiting', undefined],
    ['kilde', undefined],
    ['', undefined],
  ])('to %j is %j', (word, expected) => {
    expect(nearest(word, keys)).toBe(expected);
  });

  it('counts a swap of two letters as one change, and three others as too many', () => {
    expect(nearest('ab', ['ba'])).toBe('ba');
    expect(nearest('abcdefghi', ['xyzdefghi'])).toBe('xyzdefghi');
    expect(nearest('abcdefgh', ['xyzdefgh'])).toBe(undefined);
  });

  it('is the first of equals, and the word itself where it is known', () => {
    expect(nearest('bat', ['cat', 'hat', 'bat'])).toBe('bat');
    expect(nearest('bat', ['cat', 'hat'])).toBe('cat');
  });

  it('is found again after any one change to a long word', () => {
    const word = fc.stringMatching(/^[a-z]{6,12}$/);
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('-', ''), (own, at, put) => {
        const place = at % own.length;
        const changed = own.slice(0, place) + put + own.slice(place + 1);
        expect(nearest(changed, ['0000000000000000', own])).toBe(own);
      }),
    );
  });

  it('ends a message, where there is one', () => {
    expect(meant('levle', keys)).toBe('. Did you mean level?');
    expect(meant('kilde', keys)).toBe('');
  });
});
