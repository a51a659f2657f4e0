import { ReferralFactsSchema } from '@shared/model';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Reference } from '../host/reference.ts';
import { OverrideSchema } from './override.ts';
import { recordMarks } from './record-marks.ts';
import { foundIn, newOverrideKeys, openOverride, sealOverride } from './sealed-override.ts';

const keys = await newOverrideKeys();
const version = 'ab12'.repeat(16);
const override = v.parse(OverrideSchema, {
  level: 2,
  keyLevel: 3,
  reason: 'judgement',
  note: '',
  pack: 'lier',
  packVersion: version,
  criteria: [],
  on: '2026-11-27',
  shared: { words: [], note: false },
});

const facts = (changes: object = {}) =>
  v.parse(ReferralFactsSchema, {
    received: '2026-11-20',
    birthDate: '1939-02-04',
    ageYears: 87,
    text: 'Fire fall siste to mnd.',
    ...changes,
  });
const marks = async (
  reference: Partial<Reference>,
  changes: object = {},
  origin = 'https://a.no',
) =>
  recordMarks(keys.mark, {
    origin,
    facts: facts(changes),
    reference: { view: 'detail', record: null, person: null, ...reference },
  });
const numbered = { record: 'req2', person: 'bjarne prøveland' };

describe('the marks of a record', () => {
  test('can be read by nobody', async () => {
    const all = JSON.stringify(await marks(numbered));
    for (const told of ['req2', 'bjarne', '1939', '2026', 'fall', 'a.no']) {
      expect(all).not.toContain(told);
    }
    await expect(crypto.subtle.exportKey('raw', keys.mark)).rejects.toThrow();
    await expect(crypto.subtle.exportKey('raw', keys.seal)).rejects.toThrow();
  });

  test('are none where only a name tells whom it is about', async () => {
    const named = { person: 'bjarne prøveland' };
    const nameless = { birthDate: null };
    expect(await marks(named)).not.toBeNull();
    expect(await marks(named, nameless)).toBeNull();
    expect(await marks({ person: 'p1042' }, nameless)).not.toBeNull();
    expect(await marks(numbered, nameless)).not.toBeNull();
  });

  test('are of another record where number, day, site or key is another', async () => {
    const same = (await marks(numbered))?.record;
    expect((await marks(numbered))?.record).toBe(same);
    const others = await Promise.all([
      marks({ ...numbered, record: 'req3' }),
      marks(numbered, { received: '2026-11-21' }),
      marks(numbered, {}, 'https://b.no'),
    ]);
    const { mark } = await newOverrideKeys();
    const reference = { view: 'detail', ...numbered } as const;
    others.push(await recordMarks(mark, { origin: 'https://a.no', facts: facts(), reference }));
    expect(new Set([same, ...others.map((one) => one?.record)]).size).toBe(5);
  });

  test('without a number it is the person and all that is said', async () => {
    const person = { person: 'bjarne prøveland' };
    const same = (await marks(person))?.record;
    expect((await marks({ ...person, view: 'row' }))?.record).toBe(same);
    expect((await marks({ person: 'dag prøveland' }))?.record).not.toBe(same);
    expect((await marks(person, { text: 'To fall siste måned.' }))?.record).not.toBe(same);
    expect(await marks({})).toBeNull();
    // a namesake's referral of the same day may say as little
    expect(await marks(person, { text: 'Fysioterapi' })).toBeNull();
    expect(await marks(person, { text: null, birthDate: null })).toBeNull();
    expect(await marks(numbered, { text: null })).not.toBeNull();
  });

  test('a birthday and the level in the journal change nothing', async () => {
    const now = await marks(numbered);
    expect(await marks(numbered, { ageYears: 88, level: 1 })).toEqual(now);
  });
});

describe('a level that was set', () => {
  const kept = async () => {
    const own = await marks(numbered);
    if (own === null) throw new Error('no marks');
    return { override, marks: own };
  };

  test('opens again for its own record, and for no other', async () => {
    const one = await kept();
    const sealed = await sealOverride(keys, one);
    expect(await openOverride(keys, one.marks.record, sealed)).toEqual(one);
    expect(await openOverride(keys, 'of another', sealed)).toBeNull();
    expect(await openOverride(await newOverrideKeys(), one.marks.record, sealed)).toBeNull();
    expect(new TextDecoder().decode(sealed.sealed)).not.toContain('judgement');
  });

  test('holds while the record says the same, and in a list that says less', async () => {
    const one = await kept();
    const holdsIn = async (reference: Partial<Reference>, changes: object = {}) => {
      const now = await marks({ ...numbered, ...reference }, changes);
      return now && foundIn(one, now)?.holds;
    };
    expect(await holdsIn({})).toBe(true);
    expect(await holdsIn({}, { text: 'Fire fall. Trykksår.' })).toBe(false);
    expect(await holdsIn({ person: 'dag prøveland' })).toBe(false);
    expect(await holdsIn({ view: 'row', person: null }, { text: null, birthDate: null })).toBe(
      true,
    );
  });

  test('is of nobody who was born on another day', async () => {
    const now = await marks({ ...numbered, view: 'row' }, { birthDate: '1950-01-01' });
    expect(now && foundIn(await kept(), now)).toBeNull();
  });
});
