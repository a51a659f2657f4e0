import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  contentVersion,
  DaySchema,
  IdempotencyKeySchema,
  KeySetVersionSchema,
  largestSealedBytes,
  MunicipalityIdSchema,
  type Recipient,
  RecipientSchema,
  ReferralIdSchema,
  type SelfReferral,
  SelfReferralSchema,
} from '@shared/model';
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  fingerprint,
  fromBase64,
  type KeySet,
  newDeviceKey,
  newPaperKey,
  open,
  openToRead,
  paperKeyGroups,
  type ResealPorts,
  type ResealProgress,
  readPaperKey,
  resealAll,
  seal,
  toBase64,
} from './index.ts';
import { lengthClasses } from './length-class.ts';

const envelopeBytes = 1024;
const lier = v.parse(MunicipalityIdSchema, 'lier');
const third = v.parse(KeySetVersionSchema, 3);
const fourth = v.parse(KeySetVersionSchema, 4);

describe('seal and open', () => {
  it('can be opened by each recipient, unchanged', async () => {
    const keys = await Promise.all([keyPair(), keyPair(), keyPair()]);
    const sealed = await seal(example(), setOf(...keys));
    for (const key of keys) expect(await open(sealed, key.identity)).toEqual(example());
  });

  it('is refused for someone else, with nothing of the content in the error', async () => {
    const sealed = await seal(example(), setOf(await keyPair()));
    const outsider = await keyPair();
    await expect(open(sealed, outsider.identity)).rejects.toMatchObject({
      code: 'wrong-key',
      message: 'wrong-key',
    });
    await expect(open(sealed, 'no key at all')).rejects.toMatchObject({ code: 'wrong-key' });
  });

  it('is refused when any one bit is flipped', async () => {
    const key = await keyPair();
    const { identity } = key;
    const sealed = await seal(example(), setOf(key));
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
    const sealed = await encrypter.encrypt(
      JSON.stringify({ keySet: 3, referral: { ...example(), version: 0 } }),
    );
    await expect(open(sealed, identity)).rejects.toMatchObject({ code: 'not-a-referral' });
  });

  it('says that a newer portal wrote it, where it is of a later version', async () => {
    const { identity, recipient } = await keyPair();
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    const later = { version: contentVersion + 1, kind: 'of what nobody knows yet' };
    const sealed = await encrypter.encrypt(JSON.stringify({ keySet: 3, referral: later }));
    await expect(open(sealed, identity)).rejects.toMatchObject({ code: 'newer' });
  });

  it('is read without what a newer portal says in the same version, which is named', async () => {
    const { identity, recipient } = await keyPair();
    const sealedBy = async (referral: object) => {
      const encrypter = new Encrypter();
      encrypter.addRecipient(recipient);
      return encrypter.encrypt(JSON.stringify({ keySet: 3, referral }));
    };
    const known = example();
    const { problem } = known;
    const newer = { ...known, mood: 'glad', problem: { ...problem, side: 'left' } };
    const sealed = await sealedBy(newer);
    const read = await openToRead(sealed, identity);
    expect(read.content).toEqual(known);
    expect(read.leftOut.toSorted()).toEqual(['mood', 'problem.side']);
    // what is sealed again may lose nothing
    await expect(open(sealed, identity)).rejects.toMatchObject({ code: 'not-a-referral' });
    for (const wrong of [
      { ...newer, person: null },
      { ...newer, applicant: 'nobody' },
    ]) {
      await expect(openToRead(await sealedBy(wrong), identity)).rejects.toMatchObject({
        code: 'not-a-referral',
      });
    }
    await expect(
      openToRead(await sealedBy({ version: contentVersion + 1 }), identity),
    ).rejects.toMatchObject({ code: 'newer' });
    await expect(openToRead(sealed, identity, { language: 'ar' })).rejects.toMatchObject({
      code: 'wrong-routing',
    });
  });

  it('opens what was sealed as version 1, before treatment and professionals were asked for', async () => {
    const { identity, recipient } = await keyPair();
    const { professional, treatedBefore, ...first } = example();
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    const sealed = await encrypter.encrypt(JSON.stringify({ keySet: 3, referral: first }));
    expect(first.version).toBe(1);
    expect(await open(sealed, identity)).toEqual({
      ...first,
      professional: null,
      treatedBefore: null,
    });
  });

  it('is refused when the routing outside is not the one inside', async () => {
    const key = await keyPair();
    const { identity } = key;
    const sealed = await seal(example(), setOf(key));
    const { municipality, idempotencyKey, language, clinics } = example();
    const right = { municipality, idempotencyKey, language, clinics, keySet: third };
    expect(await open(sealed, identity, right)).toEqual(example());
    for (const wrong of [
      { municipality: v.parse(MunicipalityIdSchema, 'vefsn') },
      { idempotencyKey: v.parse(IdempotencyKeySchema, '3f0e2f7e-52a4-4d0b-8a0c-000000000000') },
      { language: 'ar' as const },
      { clinics: [] },
      { keySet: v.parse(KeySetVersionSchema, 4) },
    ]) {
      await expect(open(sealed, identity, { ...right, ...wrong })).rejects.toMatchObject({
        code: 'wrong-routing',
      });
    }
  });

  it('is not sealed for no one', async () => {
    await expect(seal(example(), setOf())).rejects.toThrow(RangeError);
  });
});

describe('the length', () => {
  it('is the same for all texts of one class, however long they are', async () => {
    const key = await keyPair();
    const lengths = new Map<number, Set<number>>();
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 4000 }), fc.constantFrom('a', 'å', 'ش'), async (n, sign) => {
        const referral = { ...withText(sign.repeat(n)), important: sign.repeat(n) };
        const content = new TextEncoder().encode(JSON.stringify({ keySet: third, referral }));
        const bytes = lengthClasses.find((size) => content.length <= size) ?? 0;
        const seen = lengths.get(bytes) ?? new Set();
        lengths.set(bytes, seen.add((await seal(referral, setOf(key))).length));
      }),
      {
        numRuns: 60,
        examples: [
          [0, 'a'],
          [1, 'a'],
          [4000, 'a'],
          [4000, 'ش'],
        ],
      },
    );
    expect(lengths.size).toBeGreaterThan(1);
    for (const seen of lengths.values()) expect(seen.size).toBe(1);
  });

  it('does not change by one sign on either side of what a class holds, but between them', async () => {
    const key = await keyPair();
    const [smallest] = lengthClasses;
    const bytes = (n: number) =>
      new TextEncoder().encode(
        JSON.stringify({ keySet: third, referral: withText('a'.repeat(n)) }),
      );
    const most = smallest - bytes(0).length;
    const length = async (n: number) => (await seal(withText('a'.repeat(n)), setOf(key))).length;
    expect(await length(most)).toBe(await length(1));
    expect(await length(most + 1)).toBe((await length(1)) + smallest);
  });

  it('is one of few, and what the form allows always fits', async () => {
    const keys = setOf(...(await Promise.all(Array.from({ length: 10 }, keyPair))));
    const seen = new Set<number>();
    for (const sign of ['a', 'å', 'ش', '\u0001']) {
      for (const n of [1, 1500, 4000]) {
        const text = sign.repeat(n);
        const { length } = await seal({ ...withText(text), important: text }, keys);
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

describe('resealing', () => {
  it('lets the new keys open all that lay there, and the old one no more', async () => {
    const [old, next, paper] = await Promise.all([keyPair(), keyPair(), keyPair()]);
    const box = await boxOf(12, setOf(old));
    const told: ResealProgress[] = [];
    const after = await resealAll(box.ports(next, paper), old.identity, lier, (now) =>
      told.push(now),
    );
    expect(after).toEqual({ done: 12, left: 0, unopened: {} });
    expect(told[0]).toEqual({ done: 0, left: 12, unopened: {} });
    for (const { sealed, original } of box.rows) {
      const bytes = fromBase64(sealed);
      expect(await open(bytes, next.identity, { keySet: fourth })).toEqual(original);
      expect(await open(bytes, paper.identity)).toEqual(original);
      await expect(open(bytes, old.identity)).rejects.toMatchObject({ code: 'wrong-key' });
    }
  });

  it('goes on where it was broken off, and does nothing twice', async () => {
    const [old, next] = await Promise.all([keyPair(), keyPair()]);
    const box = await boxOf(9, setOf(old));
    const ports = box.ports(next);
    let left = 4;
    const broken: ResealPorts = {
      ...ports,
      replace: (id, resealed) => {
        if (left-- === 0) throw new Error('the line broke');
        return ports.replace(id, resealed);
      },
    };
    await expect(resealAll(broken, old.identity, lier, () => {})).rejects.toThrow('broke');
    expect(await resealAll(ports, old.identity, lier, () => {})).toMatchObject({ done: 5 });
    expect(box.replaced).toHaveLength(9);
    expect(new Set(box.replaced).size).toBe(9);
    expect(await resealAll(ports, old.identity, lier, () => {})).toMatchObject({ done: 0 });
  });

  it('counts what it cannot open or is not what its envelope says, and leaves it', async () => {
    const [old, other, next] = await Promise.all([keyPair(), keyPair(), keyPair()]);
    const box = await boxOf(3, setOf(old));
    const [first, second] = box.rows;
    if (first === undefined || second === undefined) throw new Error('the box is empty');
    first.sealed = toBase64(await seal(first.original, setOf(other)));
    second.language = 'ar';
    const kept = [first.sealed, second.sealed];
    expect(await resealAll(box.ports(next), old.identity, lier, () => {})).toEqual({
      done: 1,
      left: 0,
      unopened: { 'wrong-key': 1, 'wrong-routing': 1 },
    });
    expect([first.sealed, second.sealed]).toEqual(kept);
  });

  it('does not count what another device was quicker with', async () => {
    const [old, next] = await Promise.all([keyPair(), keyPair()]);
    const box = await boxOf(2, setOf(old));
    const ports = { ...box.ports(next), replace: async () => false };
    expect(await resealAll(ports, old.identity, lier, () => {})).toMatchObject({
      done: 0,
      left: 0,
    });
  });

  it('can be stopped', async () => {
    const [old, next] = await Promise.all([keyPair(), keyPair()]);
    const box = await boxOf(5, setOf(old));
    const stop = new AbortController();
    const going = resealAll(
      box.ports(next),
      old.identity,
      lier,
      ({ done }) => done === 2 && stop.abort(),
      stop.signal,
    );
    await expect(going).rejects.toMatchObject({ name: 'AbortError' });
    expect(box.replaced).toHaveLength(2);
  });
});

describe('the age command', () => {
  const installed = ageIsInstalled();

  it.skipIf(!installed)('opens what was sealed here, and the reverse', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sealing-'));
    try {
      const [first, second] = await Promise.all([keyPair(), newPaperKey()]);
      const at = (name: string) => join(folder, name);
      writeFileSync(at('sealed'), await seal(example(), setOf(first, second)));
      for (const { identity } of [first, second]) {
        writeFileSync(at('key'), identity);
        const opened = execFileSync('age', ['-d', '-i', at('key'), at('sealed')], {
          encoding: 'utf8',
        });
        expect(opened.trimEnd()).toBe(JSON.stringify({ keySet: third, referral: example() }));
        expect(v.parse(SelfReferralSchema, JSON.parse(opened).referral)).toEqual(example());
      }

      const sealed = execFileSync('age', ['-r', first.recipient, '-r', second.recipient], {
        input: JSON.stringify({ keySet: third, referral: example() }),
      });
      expect(await open(sealed, first.identity)).toEqual(example());
      expect(await open(sealed, second.identity)).toEqual(example());
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.skipIf(!installed)('seals to a key that the browser will not give out', async () => {
    const made = await newDeviceKey();
    if (made === null) throw new Error('this Node has no X25519');
    expect(made.key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', made.key)).rejects.toThrow();
    const sealed = execFileSync('age', ['-r', made.recipient], {
      input: JSON.stringify({ keySet: third, referral: example() }),
    });
    expect(await open(sealed, made.key)).toEqual(example());
  });
});

describe('a key on paper', () => {
  it('is read back from its groups, however it is typed', async () => {
    const paper = await newPaperKey();
    const groups = paperKeyGroups(paper.identity);
    expect(groups.join('')).toBe(paper.identity);
    expect(groups[0]).toBe('AGE-SECRET-KEY-1');
    for (const typed of [
      paper.identity,
      groups.join(' '),
      ` ${groups.join('\n')} `.toLowerCase(),
      groups.join('\u00a0\u200e'),
    ]) {
      expect(await readPaperKey(typed)).toEqual(paper);
    }
  });

  it('is refused when a sign is wrong, missing or too many', async () => {
    const { identity } = await newPaperKey();
    const last = identity.endsWith('Q') ? 'P' : 'Q';
    for (const wrong of [
      '',
      'AGE',
      identity.slice(0, -1),
      `${identity}Q`,
      identity.slice(0, -1) + last,
    ]) {
      expect(await readPaperKey(wrong)).toBeNull();
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
    expect(await fingerprint(one)).toMatch(/^([0-9a-f]{4}-){4}[0-9a-f]{4}$/);
    expect(await fingerprint(one)).toBe(await fingerprint(one));
    expect(await fingerprint(other)).not.toBe(await fingerprint(one));
    expect(await fingerprint(one, other)).toBe(await fingerprint(other, one));
    expect(await fingerprint(one, other)).not.toBe(await fingerprint(one));
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

/** A third set of keys, as the municipality's third. */
function setOf(...keys: readonly { recipient: Recipient }[]): KeySet {
  return { keySet: third, keys };
}

/** Sealed referrals that lie somewhere, and what they were; a fourth set is in use there. */
async function boxOf(count: number, keys: KeySet) {
  const rows = await Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const original = withText(`No. ${at}`);
      return {
        original,
        id: v.parse(ReferralIdSchema, `00000000-0000-4000-8000-0000000000${10 + at}`),
        receivedOn: v.parse(DaySchema, '2026-03-02'),
        language: original.language,
        clinics: original.clinics,
        status: 'received' as const,
        changedOn: v.parse(DaySchema, '2026-03-02'),
        keySet: keys.keySet,
        sealed: toBase64(await seal(original, keys)),
      };
    }),
  );
  const replaced: string[] = [];
  const ports = (...next: readonly { recipient: Recipient }[]): ResealPorts => ({
    list: async (after) => {
      const older = rows.filter(({ keySet }) => keySet < fourth);
      return {
        current: {
          keySet: fourth,
          fingerprint: '',
          keys: next.map(({ recipient }) => ({ recipient, fingerprint: '' })),
        },
        remaining: older.length,
        referrals: older
          .filter(({ id }) => after === null || id > after)
          .slice(0, 4)
          .map(({ original, ...row }) => row),
        followUps: [],
      };
    },
    replace: async (id, { from, keySet, sealed }) => {
      const row = rows.find((one) => one.id === id);
      if (row?.keySet !== from) return false;
      Object.assign(row, { keySet, sealed });
      replaced.push(id);
      return true;
    },
  });
  return { rows, replaced, ports };
}

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
