import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  IdempotencyKeySchema,
  largestSealedBytes,
  MunicipalityIdSchema,
  type Recipient,
  RecipientSchema,
  type SelfReferral,
  SelfReferralSchema,
} from '@shared/model';
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fingerprint, fromBase64, open, seal, toBase64 } from './index.ts';
import { lengthClasses } from './length-class.ts';

const envelopeBytes = 1024;

describe('seal and open', () => {
  it('can be opened by each recipient, unchanged', async () => {
    const keys = await Promise.all([keyPair(), keyPair(), keyPair()]);
    const sealed = await seal(
      example(),
      keys.map((key) => key.recipient),
    );
    for (const key of keys) expect(await open(sealed, key.identity)).toEqual(example());
  });

  it('is refused for someone else, with nothing of the content in the error', async () => {
    const sealed = await seal(example(), [(await keyPair()).recipient]);
    const outsider = await keyPair();
    await expect(open(sealed, outsider.identity)).rejects.toMatchObject({
      code: 'wrong-key',
      message: 'wrong-key',
    });
    await expect(open(sealed, 'no key at all')).rejects.toMatchObject({ code: 'wrong-key' });
  });

  it('is refused when any one bit is flipped', async () => {
    const { identity, recipient } = await keyPair();
    const sealed = await seal(example(), [recipient]);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: sealed.length * 8 - 1 }), async (bit) => {
        const damaged = sealed.slice();
        damaged.set([(sealed[bit >> 3] ?? 0) ^ (1 << (bit & 7))], bit >> 3);
        await expect(open(damaged, identity)).rejects.toMatchObject({ name: 'SealError' });
      }),
      { numRuns: 40 },
    );
  });

  it('is refused when it holds something else than a self-referral', async () => {
    const { identity, recipient } = await keyPair();
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    const sealed = await encrypter.encrypt(JSON.stringify({ ...example(), version: 2 }));
    await expect(open(sealed, identity)).rejects.toMatchObject({ code: 'not-a-referral' });
  });

  it('is refused when the routing outside is not the one inside', async () => {
    const { identity, recipient } = await keyPair();
    const sealed = await seal(example(), [recipient]);
    const { municipality, idempotencyKey, language, clinics } = example();
    const right = { municipality, idempotencyKey, language, clinics };
    expect(await open(sealed, identity, right)).toEqual(example());
    for (const wrong of [
      { municipality: v.parse(MunicipalityIdSchema, 'vefsn') },
      { idempotencyKey: v.parse(IdempotencyKeySchema, '3f0e2f7e-52a4-4d0b-8a0c-000000000000') },
      { language: 'ar' as const },
      { clinics: [] },
    ]) {
      await expect(open(sealed, identity, { ...right, ...wrong })).rejects.toMatchObject({
        code: 'wrong-routing',
      });
    }
  });

  it('is not sealed for no one', async () => {
    await expect(seal(example(), [])).rejects.toThrow(RangeError);
  });
});

describe('the length', () => {
  it('is the same for a short and a somewhat longer story', async () => {
    const { recipient } = await keyPair();
    const lengths = await Promise.all(
      [1, 500, 2000].map(async (n) => (await seal(withText('x'.repeat(n)), [recipient])).length),
    );
    expect(new Set(lengths).size).toBe(1);
  });

  it('is one of few, and what the form allows always fits', async () => {
    const recipients = await Promise.all(
      Array.from({ length: 10 }, async () => (await keyPair()).recipient),
    );
    const seen = new Set<number>();
    for (const sign of ['a', 'å', 'ش', '\u0001']) {
      for (const n of [1, 1500, 4000]) {
        const text = sign.repeat(n);
        const { length } = await seal({ ...withText(text), important: text }, recipients);
        seen.add(length);
        expect(length).toBeLessThanOrEqual(largestSealedBytes);
        expect(
          lengthClasses.some((size) => length > size && length < size + 2 * envelopeBytes),
        ).toBe(true);
      }
    }
    expect(seen.size).toBeLessThanOrEqual(lengthClasses.length);
  });
});

describe('the age command', () => {
  const installed = ageIsInstalled();

  it.skipIf(!installed)('opens what was sealed here, and the reverse', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sealing-'));
    try {
      const { identity, recipient } = await keyPair();
      const at = (name: string) => join(folder, name);
      writeFileSync(at('key'), identity);
      writeFileSync(at('sealed'), await seal(example(), [recipient]));
      const opened = execFileSync('age', ['-d', '-i', at('key'), at('sealed')], {
        encoding: 'utf8',
      });
      expect(v.parse(SelfReferralSchema, JSON.parse(opened))).toEqual(example());

      const sealed = execFileSync('age', ['-r', recipient], { input: JSON.stringify(example()) });
      expect(await open(sealed, identity)).toEqual(example());
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('fingerprint', () => {
  it('is short, the same each time, and another for another key', async () => {
    const one = v.parse(
      RecipientSchema,
      'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p',
    );
    const { recipient: other } = await keyPair();
    expect(await fingerprint(one)).toMatch(/^([0-9a-f]{4}-){3}[0-9a-f]{4}$/);
    expect(await fingerprint(one)).toBe(await fingerprint(one));
    expect(await fingerprint(other)).not.toBe(await fingerprint(one));
  });
});

describe('base64', () => {
  it('brings any bytes back, and writes what Node writes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
    );
    expect(() => fromBase64('ø')).toThrow();
  });
});

async function keyPair(): Promise<{ identity: string; recipient: Recipient }> {
  const identity = await generateX25519Identity();
  return { identity, recipient: v.parse(RecipientSchema, await identityToRecipient(identity)) };
}

function withText(text: string): SelfReferral {
  return { ...example(), problem: { ...example().problem, text } };
}

function ageIsInstalled(): boolean {
  try {
    execFileSync('age', ['--version']);
    return true;
  } catch {
    return false;
  }
}

function example(): SelfReferral {
  return v.parse(SelfReferralSchema, {
    version: 1,
    municipality: 'lier',
    idempotencyKey: '0b0f8f0a-3f5e-4b52-9a3e-6c1d2f7a9e10',
    language: 'nb',
    applicant: 'self',
    urgent: [],
    helper: null,
    person: { name: 'Prøve Person', birthDate: '1951-02-28', nationalNumber: null },
    contact: { phone: '400 00 000', email: null },
    interpreter: null,
    problem: {
      areas: ['walking-balance'],
      text: 'Jeg er ustø når jeg går, og har falt to ganger.',
      since: 'weeks',
      course: 'worse',
    },
    important: 'Å gå tur med barnebarna.',
    daily: { falls: 'several', travel: 'alone', aids: 'Stokk' },
    surgeryOn: null,
    dischargedOn: null,
    clinics: ['lier-fysioterapi'],
  });
}
