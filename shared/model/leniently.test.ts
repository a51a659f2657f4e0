import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { leniently } from './leniently.ts';

const Schema = v.strictObject({
  name: v.string(),
  items: v.array(v.strictObject({ id: v.number(), more: v.optional(v.string(), '') })),
});

describe('what a newer program has written', () => {
  it('is read without what is unknown, which is named once', () => {
    const given = {
      name: 'a',
      colour: 'red',
      shape: { of: 'what' },
      items: [
        { id: 1, size: 2 },
        { id: 2, size: 3, weight: null },
      ],
    };
    const before = structuredClone(given);
    expect(leniently(Schema, given)?.output).toEqual({
      name: 'a',
      items: [
        { id: 1, more: '' },
        { id: 2, more: '' },
      ],
    });
    expect(leniently(Schema, given)?.leftOut.toSorted()).toEqual([
      'colour',
      'items.size',
      'items.weight',
      'shape',
    ]);
    expect(given).toEqual(before);
  });

  it('is refused where anything known is missing or of another kind', () => {
    expect(leniently(Schema, { items: [], extra: 1 })).toBeNull();
    expect(leniently(Schema, { name: 'a', items: [{ id: '1', extra: 1 }] })).toBeNull();
    expect(leniently(Schema, null)).toBeNull();
  });

  it('has nothing left out where all is known', () => {
    expect(leniently(Schema, { name: 'a', items: [] })?.leftOut).toEqual([]);
  });
});
