import { expect, test } from 'vitest';
import { parsePolicy } from './policy.ts';

const profile = {
  inngang: 'site-profile-1',
  id: 'list',
  name: 'Liste',
  address: { path: '/liste' },
  view: { kind: 'worklist' },
  fields: {
    received: {
      where: { by: 'column', headings: ['Dato'] },
      read: { kind: 'content' },
      formats: ['d.M.yyyy'],
    },
  },
};

test('what is set is read, and nothing set is nothing wrong', () => {
  expect(parsePolicy({})).toEqual({
    sites: [],
    packs: [],
    portal: null,
    portalKey: null,
    language: null,
    wrong: [],
  });
  const set = {
    sites: [{ origin: 'https://journal.example.no', pack: 'lier', profiles: [profile] }],
    packs: ['lier'],
    portal: 'https://portal.example.no',
    portalKey: `${'A'.repeat(43)}=`,
    language: 'nb',
  };
  expect(parsePolicy(set)).toEqual({ ...set, wrong: [] });
});

test('a part that cannot be read is named, and all else holds', () => {
  const read = parsePolicy({
    sites: [
      {
        origin: 'https://journal.example.no',
        pack: 'lier',
        profiles: [profile, { ...profile, fields: { weight: {} } }],
      },
      { origin: 'https://journal.example.no/liste', pack: 'lier' },
    ],
    portal: 'http://portal.example.no',
    portalKey: 'AAAA',
    language: 'xx',
  });
  expect(read.sites.map(({ profiles }) => profiles.map(({ id }) => id))).toEqual([['list']]);
  expect(read.portal).toBeNull();
  expect(read.wrong).toEqual([
    'sites.0.profiles.1.fields.weight',
    'sites.1.origin',
    'portal',
    'portalKey',
    'language',
  ]);
});
