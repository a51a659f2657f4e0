import * as v from 'valibot';
import { expect, test } from 'vitest';
import { OverrideSchema } from './override.ts';
import { overrideJson, overrideTable } from './override-file.ts';

const version = 'ab12'.repeat(16);
const override = (changes: object = {}) =>
  v.parse(OverrideSchema, {
    level: 2,
    keyLevel: 3,
    reason: 'misread',
    note: 'Bor alene, faller om natta',
    pack: 'lier',
    packVersion: version,
    criteria: ['adult.fall-risk'],
    on: '2026-11-27',
    shared: { words: [{ concept: 'fall-risk', text: 'fire fall' }], note: false },
    ...changes,
  });

test('a note that is not ticked goes nowhere', () => {
  expect(overrideJson([override()])).not.toContain('Bor alene');
  expect(overrideTable([override()])).not.toContain('Bor alene');
  const ticked = override({ shared: { words: [], note: true } });
  expect(overrideJson([ticked])).toContain('Bor alene');
  expect(overrideTable([ticked])).toContain('"Bor alene, faller om natta"');
});

test('the table says levels, reason, rules and ticked words, one level a line', () => {
  const none = override({ keyLevel: null, criteria: [], shared: { words: [], note: false } });
  expect(overrideTable([override(), none])).toBe(
    [
      'on,pack,packVersion,keyLevel,level,reason,criteria,concepts,words,note',
      `2026-11-27,lier,${version},3,2,misread,adult.fall-risk,fall-risk,fire fall,`,
      `2026-11-27,lier,${version},,2,misread,,,,`,
      '',
    ].join('\r\n'),
  );
});

test('the file is JSON with a name of its own', () => {
  expect(JSON.parse(overrideJson([override()]))).toEqual({
    inngang: 'overrides-1',
    overrides: [
      {
        level: 2,
        keyLevel: 3,
        reason: 'misread',
        pack: 'lier',
        packVersion: version,
        criteria: ['adult.fall-risk'],
        on: '2026-11-27',
        words: [{ concept: 'fall-risk', text: 'fire fall' }],
      },
    ],
  });
});
