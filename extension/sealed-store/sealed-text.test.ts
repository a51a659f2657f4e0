import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newStoreKey, openText, sealText } from './sealed-text.ts';

const text = JSON.stringify({ reference: 'REQ-00012', note: 'Får ikke tak i hen' });

describe('a sealed text', () => {
  it('opens with its key and purpose alone', async () => {
    const [key, other] = await Promise.all([newStoreKey(), newStoreKey()]);
    const sealed = await sealText(key, text, 'overdue');
    expect(await openText(key, sealed, 'overdue')).toBe(text);
    expect(await openText(other, sealed, 'overdue')).toBeNull();
    expect(await openText(key, sealed, 'another')).toBeNull();
  });

  it('has a key that cannot be taken out', async () => {
    const key = await newStoreKey();
    for (const format of ['raw', 'jwk'] as const) {
      await expect(crypto.subtle.exportKey(format, key)).rejects.toThrow();
    }
  });

  it('is refused where one bit is another', async () => {
    const key = await newStoreKey();
    const { iv, content } = await sealText(key, text, 'overdue');
    for (const at of [0, 40, content.byteLength - 1]) {
      const changed = content.slice(0);
      const bytes = new Uint8Array(changed);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      expect(await openText(key, { iv, content: changed }, 'overdue')).toBeNull();
    }
  });

  it('is another each time, holds nothing readable, and tells little of how long it is', async () => {
    const key = await newStoreKey();
    const all = await Promise.all(
      [text, text, `${text}${text}`, ''].map((one) => sealText(key, one, 'x')),
    );
    const shown = all.map(({ content }) => Buffer.from(content).toString('latin1'));
    expect(new Set(all.map(({ iv }) => String(iv))).size).toBe(4);
    expect(new Set(shown).size).toBe(4);
    expect(shown.some((one) => one.includes('REQ'))).toBe(false);
    expect(new Set(all.map(({ content }) => content.byteLength))).toEqual(new Set([4096 + 16]));
  });

  it('comes back whatever it holds', async () => {
    const key = await newStoreKey();
    const any = fc.array(fc.string({ unit: 'grapheme', maxLength: 2000 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(any, async (parts) => {
        const one = JSON.stringify(parts);
        expect(await openText(key, await sealText(key, one, 'x'), 'x')).toBe(one);
      }),
      { numRuns: 50 },
    );
  });
});
