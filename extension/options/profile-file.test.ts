import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ProfileSchema } from '../host/profile.ts';
import { profileFile, readProfileFile } from './profile-file.ts';

const profile = v.parse(ProfileSchema, {
  inngang: 'site-profile-1',
  id: 'list',
  name: 'Liste',
  address: { path: '/liste', hash: '#alle*' },
  view: { kind: 'worklist', rows: 'tr[data-id]' },
  fields: {
    received: { where: { by: 'column', headings: ['Dato'] }, formats: ['d.M.yyyy'] },
    age: { where: { by: 'column', headings: ['Hvem'] }, within: 'small', part: '\\((\\d+)\\)' },
    birthDate: { where: { by: 'label', labels: ['DOB'] }, frame: '/banner*' },
  },
  test: {
    headings: ['Dato'],
    rows: { from: 1, to: 200 },
    read: 0.95,
    shapes: { received: ['9.9.9'] },
  },
});

test('what is taken out can be brought in, one or several', () => {
  expect(readProfileFile(profileFile([profile]))).toEqual({ profiles: [profile] });
  const two = [profile, { ...profile, id: 'other' }];
  expect(readProfileFile(profileFile(two))).toEqual({ profiles: two });
});

test.each([
  ['hei', 'notJson', ''],
  ['{}', 'notProfile', 'inngang'],
  ['[]', 'notProfile', 'inngang'],
  [JSON.stringify({ ...profile, colour: 'red' }), 'notProfile', 'colour'],
  [
    JSON.stringify([{ ...profile, view: { kind: 'worklist', rows: '' } }]),
    'notProfile',
    '0.view.rows',
  ],
])('%s is refused by name', (text, problem, path) => {
  expect(readProfileFile(text)).toEqual({ problem, path });
});
