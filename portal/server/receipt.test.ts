import { IdempotencyKeySchema, MunicipalityIdSchema } from '@shared/model';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { receiptOf } from './receipt.ts';

const secret = new Uint8Array(32).fill(7);
const lier = v.parse(MunicipalityIdSchema, 'lier');
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
