import { expect, test } from 'vitest';
import { parseSource } from './parse-source.ts';

test.each([
  ['Fastlege', 'gp'],
  ['FASTLEGE', 'gp'],
  ['Fastlege, Ola Nordmann', 'gp'],
  ['Sykehus – ortopedisk avd.', 'hospital'],
  ['Sykehus (Drammen)', 'hospital'],
  ['Pasienten selv', 'self'],
  ['Pårørende', 'relative'],
  ['Hjemmetjenesten', 'home-care'],
  ['Helsestasjon', 'health-station'],
  ['Ola Nordmann', null],
  ['Ikke fastlege', null],
  ['', null],
])('%s', (text, source) => expect(parseSource(text)).toBe(source));
