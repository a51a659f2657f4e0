import type { Chance } from './seeded.ts';

const texts: readonly string[] = [
  '',
  ' ',
  '0',
  '-1',
  'null',
  'undefined',
  'NaN',
  'true',
  "' or '1'='1",
  "'; drop table sealed_referral; --",
  '" or ""="',
  '1) union select secret from setting --',
  "\\'; select pg_sleep(30); --",
  '%27%20or%201=1',
  '../../../../etc/passwd',
  '..%2f..%2f..%2fetc%2fpasswd',
  '%2e%2e/%2e%2e/receipt.secret',
  '....//....//inngang.db',
  '..\\..\\windows\\win.ini',
  '/etc/passwd',
  'file:///etc/passwd',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{{constructor.constructor("return process")()}}',
  '$' + '{7*7}',
  '$t(portal:document.skip)',
  '{{name}}',
  '%s%s%s%n',
  'javascript:alert(1)',
  '//evil.example/',
  'https://evil.example/',
  '\r\nSet-Cookie: a=b',
  '%0d%0aSet-Cookie:%20a=b',
  '\u0000',
  '%00',
  'a\u0000b',
  '\uFEFF',
  '\u202Egnp.exe',
  '\u0627\u0644\u0639\u0631\u0628\u064A\u0629',
  '\u{1F600}\u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
  'e\u0301\u0301\u0301\u0301',
  'Z\u0351\u036B\u0343\u036A\u0302\u036B',
  '\uD800',
  '%ff%fe',
  '%c0%ae%c0%ae/',
  '%',
  '%%%',
  '%u0041',
  '\uFF11\uFF12',
  '1e309',
  '9007199254740993',
  '99999999999999999999999999',
  '-0',
  '0x7fffffff',
  '1,5',
  '0000-00-00',
  '2026-02-30',
  '9999-12-31',
  '-271821-04-20',
  '+275760-09-14',
  '31.02.2026',
  '25:61',
  '00000000000',
  '=cmd|"/c calc"!A1',
  '@SUM(1+1)',
  'age-encryption.org/v1',
];

const values: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  [],
  {},
  [[[[[[]]]]]],
  { length: 1e9 },
  { toString: 'x' },
];

export function hostileText(chance: Chance): string {
  if (chance.in(0.03))
    return chance
      .of(texts)
      .repeat(1 + chance.below(300))
      .slice(0, 9000);
  if (chance.in(0.2)) return chance.text(chance.below(60));
  return chance.of(texts);
}

export function hostileValue(chance: Chance): unknown {
  if (chance.in(0.6)) return hostileText(chance);
  if (chance.in(0.1)) return Array.from({ length: chance.below(2000) }, () => chance.of(values));
  return chance.of(values);
}

/** JSON whose keys reach for the prototype, are given twice, or nest without end. */
export function hostileJson(chance: Chance, keys: readonly string[]): string {
  const entries = keys
    .filter(() => chance.in(0.85))
    .map((key) => `${JSON.stringify(key)}:${JSON.stringify(hostileValue(chance)) ?? 'null'}`);
  const more = [
    '"__proto__":{"isAdmin":true,"role":"administrator"}',
    '"constructor":{"prototype":{"role":"administrator"}}',
    '"__proto__":null',
    `"${chance.text(5).replace(/["\\]/g, '')}":1`,
  ];
  if (chance.in(0.3)) entries.push(chance.of(more));
  if (chance.in(0.1) && entries[0] !== undefined) entries.push(entries[0]);
  const whole = `{${entries.join(',')}}`;
  const kind = chance.below(20);
  if (kind === 0) return '['.repeat(20_000);
  if (kind === 1) return `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
  if (kind === 2) return whole.slice(0, chance.below(whole.length + 1));
  if (kind === 3) return `\uFEFF${whole}`;
  if (kind === 4) return '1e999999';
  return whole;
}
