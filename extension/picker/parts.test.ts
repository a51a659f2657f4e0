import { describe, expect, test } from 'vitest';
import { patternOf } from '../host/pattern.ts';
import { partsFor } from './parts.ts';

describe('a fact is taken out of a text with several', () => {
  test.each([
    ['birthDate', 'DOB: 02/04/1939 (87 y)', '02/04/1939'],
    ['age', 'DOB: 02/04/1939 (87 y)', '87 y'],
    ['age', 'Prøveland, Bjarne (87) Hospital no 123456', '87'],
    ['age', 'DOB: 1939-02-04 Age: 87', '87'],
    ['age', 'Kvinne, 87 år', '87 år'],
    ['age', 'gutt 14 m', '14 m'],
    ['received', 'Sent: 01.06.2026 Received: 13.06.2026 08:20', '01.06.2026'],
    ['received', 'mottatt 9. juni 2026 kl. 8', '9. juni 2026'],
    ['icd10', 'M17.1 : Gonartrose', 'M17.1'],
    ['icpc2', 'Gonartrose L90', 'L90'],
    ['recordId', 'Order #: REQ00002', 'REQ00002'],
    ['name', 'Prøveland, Bjarne (87)', 'Prøveland, Bjarne '],
  ] as const)('%s of %s', (field, text, expected) => {
    const found = partsFor(field, text).map((part) => patternOf(part)?.part(text));
    expect(found.find((one) => one !== undefined)).toBe(expected);
  });
  test('of two dates each can be taken by its own word', () => {
    const text = 'Sent: 01.06.2026 Received: 13.06.2026';
    const found = partsFor('received', text).map((part) => patternOf(part)?.part(text));
    expect(found).toContain('13.06.2026');
  });
});
