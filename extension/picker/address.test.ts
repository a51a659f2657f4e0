import { expect, test } from 'vitest';
import { isAt } from '../host/profile.ts';
import { addressOf } from './address.ts';

const place = (pathname: string, hash = '') => ({ pathname, hash });

test.each([
  ['/ServiceRequest', '', { path: '/ServiceRequest' }],
  ['/ServiceRequest/9ad2a9f1-5b0c-4f3e-a2a3-6f1b2c3d4e5f', '', { path: '/ServiceRequest/*' }],
  ['/pasient/12345/henvisning', '', { path: '/pasient/*/henvisning' }],
  ['/pasient/Prøveland%20Bjarne', '', { path: '/pasient/*' }],
  [
    '/',
    '#health/model/gnuhealth.patient/7;domain=[["name","=","x"]]',
    { path: '/', hash: '#health/model/gnuhealth.patient/*' },
  ],
  ['/', '#/liste?navn=Dal', { path: '/', hash: '#/liste**' }],
  ['/Arbeidsliste.aspx', '#', { path: '/Arbeidsliste.aspx' }],
])('%s%s', (pathname, hash, expected) => {
  const address = addressOf(place(pathname, hash));
  expect(address).toEqual(expected);
  expect(isAt(address, place(pathname, hash))).toBe(true);
});
