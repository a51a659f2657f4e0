import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parsePolicy } from '../policy.ts';
import type { KeptPack } from './kept-pack.ts';
import { PackSourceSchema } from './kept-pack.ts';
import { entriesOf, nothingYet } from './pack-store.ts';

const key = (sign: string) => `${sign.repeat(43)}=`;
const source = (municipality: string, sign = 'A', portal = 'https://portal.example.no') =>
  nothingYet(v.parse(PackSourceSchema, { portal, municipality, key: key(sign) }));
const shown = (kept: readonly KeptPack[], policy: object) =>
  entriesOf(kept, parsePolicy(policy)).map(({ kept: one, isManaged }) => [
    one.municipality,
    one.key[0],
    isManaged,
  ]);

test("what the municipality has set comes first, and in place of the user's own", () => {
  const kept = [source('lier', 'B'), source('vefsn', 'B')];
  const policy = { portal: 'https://portal.example.no/', portalKey: key('A'), packs: ['lier'] };
  expect(shown(kept, policy)).toEqual([
    ['lier', 'A', true],
    ['vefsn', 'B', false],
  ]);
});

test("what came from another portal is none of the municipality's, with the same key", () => {
  const policy = { portal: 'https://portal.example.no', portalKey: key('A'), packs: ['lier'] };
  const [entry] = entriesOf([source('lier', 'A', 'https://other.example.no')], parsePolicy(policy));
  expect(entry?.kept.portal).toBe('https://portal.example.no');
});

test('without all of portal, key and names nothing is fetched by itself', () => {
  for (const policy of [
    { portal: 'https://portal.example.no', packs: ['lier'] },
    { portalKey: key('A'), packs: ['lier'] },
    { portal: 'https://portal.example.no', portalKey: key('A') },
  ]) {
    expect(shown([], policy)).toEqual([]);
  }
});
