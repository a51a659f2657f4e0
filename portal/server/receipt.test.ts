import {
  IdempotencyKeySchema,
  MunicipalityIdSchema,
  type Receipt,
  ReceiptSchema,
  receiptSigns,
} from '@shared/model';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { hashOfReceipt, receiptOf } from './receipt.ts';

const secret = new Uint8Array(32).fill(7);
const lier = v.parse(MunicipalityIdSchema, 'lier');
const receiptFrom = (typed: string): Receipt => v.parse(ReceiptSchema, typed);
const key = (uuid: string) => v.parse(IdempotencyKeySchema, uuid);

it('has 16 signs that are easily told apart, in groups of four', () => {
  fc.assert(
    fc.property(fc.uuid(), (uuid) => {
      expect(receiptOf(secret, lier, key(uuid))).toMatch(
        /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/,
      );
    }),
  );
});

it('follows from secret, municipality and sending, and from each of them', () => {
  const uuid = '0b0f8f0a-3f5e-4b52-9a3e-6c1d2f7a9e10';
  const receipt = receiptOf(secret, lier, key(uuid));
  expect(receiptOf(secret, lier, key(uuid))).toBe(receipt);
  const others = [
    receiptOf(new Uint8Array(32), lier, key(uuid)),
    receiptOf(secret, v.parse(MunicipalityIdSchema, 'vefsn'), key(uuid)),
    receiptOf(secret, lier, key(uuid.replace(/0$/, '1'))),
  ];
  expect(new Set([receipt, ...others]).size).toBe(4);
});

it('ends in a sign that shows any one wrong sign and any two that changed places', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.nat(15), fc.nat(15), fc.nat(31), (uuid, at, other, sign) => {
      const code = receiptOf(secret, lier, key(uuid)).replaceAll('-', '');
      const wrong = code.slice(0, at) + receiptSigns.charAt(sign) + code.slice(at + 1);
      expect(v.is(ReceiptSchema, wrong)).toBe(wrong === code);
      const signs = Array.from(code);
      signs.splice(at, 1, code.charAt(other));
      signs.splice(other, 1, code.charAt(at));
      expect(v.is(ReceiptSchema, signs.join(''))).toBe(signs.join('') === code);
    }),
  );
});

it('is read however it is typed', () => {
  const receipt = receiptFrom('7K3M-9QXA-2B4T-HW6J');
  for (const typed of [
    '7k3m9qxa2b4thw6j',
    ' 7K3M 9QXA 2B4T HW6J ',
    '7K3M\u20119QXA\u20132B4T\u2014HW6J',
    '\u20677K3M-9QXA-2B4T-HW6J\u2069',
    '٧K٣M-٩QXA-٢B٤T-HW٦J',
    '۷K۳M-۹QXA-۲B۴T-HW۶J',
    '７Ｋ３Ｍ９ＱＸＡ２Ｂ４ＴＨＷ６Ｊ',
    '7К3М-9QХА-2В4Т-НW6J',
  ]) {
    expect(receiptFrom(typed)).toBe(receipt);
  }
  expect(receiptFrom('oooo OOOO iill 000B')).toBe(receiptFrom('0000-0000-1111-000B'));
});

it.each([
  ['', 'receipt.format'],
  ['7K3M-9QXA-2B4T', 'receipt.format'],
  ['7K3M-9QXA-2B4T-HW6J-0', 'receipt.format'],
  ['7K3M-9QXA-2B4T-HW6Ø', 'receipt.format'],
  ['7K3M-9QXA-2B4T-HW6Z', 'receipt.check'],
  ['-'.repeat(101), 'receipt.format'],
])('is refused by what is wrong with it: %s', (typed, message) => {
  const { issues } = v.safeParse(ReceiptSchema, typed);
  expect(issues?.map((issue) => issue.message)).toEqual([message]);
});

it('is kept as a hash that nobody makes without the secret', () => {
  const receipt = receiptFrom('7K3M-9QXA-2B4T-HW6J');
  const hash = hashOfReceipt(secret, receipt);
  expect(hash).toMatch(/^[\w-]{43}$/);
  expect(hashOfReceipt(secret, receipt)).toBe(hash);
  expect(hashOfReceipt(new Uint8Array(32), receipt)).not.toBe(hash);
});

it('uses every sign about equally often', () => {
  const codes = Array.from({ length: 2000 }, () =>
    receiptOf(secret, lier, key(crypto.randomUUID())),
  );
  const counts = new Map<string, number>();
  for (const sign of codes.join('').replaceAll('-', '')) {
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  expect(counts.size).toBe(32);
  for (const count of counts.values()) {
    expect(count).toBeGreaterThan(800);
    expect(count).toBeLessThan(1200);
  }
});
