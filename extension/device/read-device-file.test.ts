import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bech32Bytes } from './bech32.ts';
import { identityKey } from './identity-key.ts';
import { readDeviceFile } from './read-device-file.ts';

const identity = await generateX25519Identity();
const file = {
  inngang: 'device-file-1',
  portal: 'http://127.0.0.1:3000',
  municipality: 'lier',
  token: 'a'.repeat(43),
  identity,
};

describe('the private key', () => {
  test('is the one that age makes of the same text, and cannot be read out', async () => {
    const key = await identityKey(identity);
    if (typeof key === 'string') throw new Error(key);
    expect(key.extractable).toBe(false);
    expect(await identityToRecipient(key)).toBe(await identityToRecipient(identity));
    await expect(crypto.subtle.exportKey('pkcs8', key)).rejects.toThrow();
  });

  test('is refused when any one sign is another', () => {
    const prefix = 'AGE-SECRET-KEY-';
    const signs = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';
    fc.assert(
      fc.property(fc.nat(57), fc.constantFrom(...signs), (at, sign) => {
        const place = prefix.length + 1 + at;
        fc.pre(identity[place] !== sign);
        const wrong = identity.slice(0, place) + sign + identity.slice(place + 1);
        expect(bech32Bytes(wrong, prefix)).toBeNull();
      }),
    );
  });
});

describe('a device file', () => {
  test('gives the device, without the key as text', async () => {
    const device = await readDeviceFile(JSON.stringify(file));
    expect(device).toMatchObject({ portal: file.portal, municipality: 'lier' });
    expect(JSON.stringify(device)).not.toContain(identity);
  });

  test('may name any encrypted portal, with or without a slash at the end', async () => {
    const portal = 'https://portal.example/';
    const device = await readDeviceFile(JSON.stringify({ ...file, portal }));
    expect(device).toMatchObject({ portal: 'https://portal.example' });
  });

  test.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['[]', 'not-a-device-file'],
    [JSON.stringify({ ...file, inngang: 'device-file-2' }), 'not-a-device-file'],
    [JSON.stringify({ ...file, portal: 'here' }), 'not-a-device-file'],
    [JSON.stringify({ ...file, portal: 'http://portal.example' }), 'portal-unsafe'],
    [JSON.stringify({ ...file, portal: 'file:///etc' }), 'portal-unsafe'],
    [JSON.stringify({ ...file, more: 1 }), 'not-a-device-file'],
    [JSON.stringify({ ...file, identity: identity.toLowerCase() }), 'not-a-device-file'],
    [
      JSON.stringify({ ...file, identity: `AGE-SECRET-KEY-1${'Q'.repeat(58)}` }),
      'identity-damaged',
    ],
    ['x'.repeat(20_000), 'not-a-device-file'],
  ])('that is wrong says how: %s', async (text, problem) => {
    expect(await readDeviceFile(text)).toBe(problem);
  });
});
