import * as v from 'valibot';
import { expect, test } from 'vitest';
import { isFor, type Profile, ProfileSchema } from './profile.ts';

const profile = (changes: object = {}): unknown => ({
  inngang: 'site-profile-1',
  id: 'sao-list',
  name: 'Liste',
  address: { path: '/', hash: '#*/model/gnuhealth.imaging.test.request*' },
  view: { kind: 'worklist' },
  fields: {
    received: { where: { by: 'column', headings: ['Date'] }, formats: ['MM/dd/yyyy'] },
    level: {
      where: { by: 'selector', selector: 'i' },
      read: { kind: 'icon', classes: { 'circle-red': '1' } },
    },
  },
  ...changes,
});
const parsed = (changes?: object): Profile => v.parse(ProfileSchema, profile(changes));
const place = (pathname: string, hash = '') => ({ pathname, hash });

test('a profile is for the path and for the hash up to its data', () => {
  const own = parsed({ address: { path: '/app/*', hash: '#db/model/list' } });
  expect(isFor(own, place('/app/main', '#db/model/list;domain=[[%22a%22]]'))).toBe(true);
  expect(isFor(own, place('/app/main', '#db/model/form;x'))).toBe(false);
  expect(isFor(own, place('/other', '#db/model/list'))).toBe(false);
  expect(isFor(parsed({ address: { path: '/a.b' } }), place('/aXb'))).toBe(false);
  const one = parsed({ address: { path: '/request/*' } });
  expect(isFor(one, place('/request/7'))).toBe(true);
  expect(isFor(one, place('/request/7/history'))).toBe(false);
  expect(isFor(parsed({ address: { path: '/app/**' } }), place('/app/a/b'))).toBe(true);
});

test.each([
  ['an unknown field', { fields: { weight: { where: { by: 'name', name: 'x' } } } }],
  [
    'a two-digit year',
    { fields: { received: { where: { by: 'name', name: 'x' }, formats: ['dd.MM.yy'] } } },
  ],
  [
    'a part without a group',
    { fields: { age: { where: { by: 'name', name: 'x' }, part: '\\d+' } } },
  ],
  ['a broken pattern', { fields: { age: { where: { by: 'name', name: 'x' }, part: '(' } } }],
  ['another version', { inngang: 'site-profile-2' }],
  ['what nobody knows', { colour: 'red' }],
])('%s is refused', (_, changes) => {
  expect(v.safeParse(ProfileSchema, profile(changes)).success).toBe(false);
});
