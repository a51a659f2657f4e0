import { DaySchema, ReferralFactsSchema } from '@shared/model';
import { municipalPack } from '@shared/packs';
import { read } from '@shared/reading';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { OverrideSchema } from './override.ts';
import type { FoundOverride } from './sealed-override.ts';
import { withOverride } from './with-override.ts';

const on = v.parse(DaySchema, '2026-03-10');
const facts = v.parse(ReferralFactsSchema, {
  received: '2026-03-02',
  ageYears: 81,
  text: 'Svimmel og ustø. Fire fall siste to mnd. Ingen tiltak så langt.',
});
const override = v.parse(OverrideSchema, {
  level: 3,
  keyLevel: 2,
  reason: 'judgement',
  note: '',
  pack: 'lier',
  packVersion: 'ab12'.repeat(16),
  criteria: [],
  on,
  shared: { words: [], note: false },
});

function decided(found: FoundOverride | null) {
  const pack = municipalPack('lier');
  if (pack === undefined) throw new Error('no pack');
  const { level, deadline, daysLeft, setHere } = withOverride(facts, pack, {
    on,
    findings: read(facts),
    found,
  });
  return { level, deadline, daysLeft, setHere };
}

test('the key’s level holds where none was set, 14 days from 2 March', () => {
  const byKey = { level: 2, deadline: '2026-03-16', daysLeft: 6, setHere: undefined };
  expect(decided(null)).toEqual(byKey);
  expect(decided({ override, holds: false })).toEqual(byKey);
});

test('a level that was set has its own deadline, 30 days from 2 March', () => {
  expect(decided({ override, holds: true })).toEqual({
    level: 3,
    deadline: '2026-04-01',
    daysLeft: 22,
    setHere: { keyLevel: 2 },
  });
});
