import { expect, it } from 'vitest';
import { preferredLanguage } from './preferred-language.ts';

it.each([
  [undefined, 'nb'],
  ['', 'nb'],
  ['nb-NO,nb;q=0.9,en;q=0.8', 'nb'],
  ['nn', 'nn'],
  ['no', 'nb'],
  ['en-GB', 'en'],
  ['ar-SY,en;q=0.5', 'ar'],
  ['fi,en;q=0.3,ar;q=0.7', 'ar'],
  ['de, fr', 'nb'],
  ['en;q=0,ar;q=0.1', 'ar'],
  ['*', 'nb'],
  [';;;,=,q=1;q=1;q=x', 'nb'],
])('%s is answered in %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
