import { describe, expect, test } from 'vitest';
import { originOf } from './site-access.ts';

describe('an address gives its origin', () => {
  test.each([
    ['https://journal.example.no/pasient?id=1#note', 'https://journal.example.no'],
    ['  journal.example.no/liste ', 'https://journal.example.no'],
    ['https://journal.example.no:8443/', 'https://journal.example.no:8443'],
    ['http://127.0.0.1:3001/#/arbeidsliste', 'http://127.0.0.1:3001'],
    ['http://localhost:3001', 'http://localhost:3001'],
    ['HTTPS://Journal.Example.NO', 'https://journal.example.no'],
    ['https://bruker:passord@journal.example.no', 'https://journal.example.no'],
  ])('%s', (typed, origin) => {
    expect(originOf(typed)).toEqual({ origin });
  });
});

describe('what is no address to grant says why', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['journalen vår', 'notAddress'],
    ['journal', 'notAddress'],
    ['https://', 'notAddress'],
    ['http://journal.example.no', 'notSecure'],
    ['file:///etc/passwd', 'notSecure'],
    ['chrome://extensions', 'notSecure'],
    ['ftp://127.0.0.1', 'notSecure'],
  ])('%s', (typed, problem) => {
    expect(originOf(typed)).toEqual({ problem });
  });
});
