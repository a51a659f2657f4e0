import {
  FeesSchema,
  PackManifestSchema,
  PriorityKeySchema,
  SuggestionsSchema,
} from '@shared/model';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { explainIssue } from './explain-issue.ts';
import { nationalPack } from './index.ts';

const told = (schema: v.GenericSchema, content: unknown) =>
  Object.fromEntries(
    (v.safeParse(schema, content).issues ?? [])
      .toReversed()
      .map((issue) => [v.getDotPath(issue) ?? '', explainIssue(issue, schema)]),
  );
const level = {
  level: 1,
  name: { nb: 'A' },
  meaning: { nb: 'B' },
  wait: { count: 2, unit: 'weeks' },
  from: '2026-01-01',
  source: { document: 'plan', section: '1' },
};
const inLevel = (changed: object) =>
  told(v.pick(PriorityKeySchema, ['levels']), { levels: [{ ...level, ...changed }] });

describe('a misspelt key', () => {
  it('is told with the nearest that the object can have', () => {
    expect(inLevel({ meanign: 'x' })).toEqual({
      'levels.0.meanign': 'There is no such key. Did you mean meaning?',
    });
    expect(inLevel({ wait: { count: 2, unit: 'weeks', uint: 1 } })).toEqual({
      'levels.0.wait.uint': 'There is no such key. Did you mean unit?',
    });
    expect(inLevel({ source: { ...level.source, kilde: 1 } })).toEqual({
      'levels.0.source.kilde': 'There is no such key. There is document, section, confidence',
    });
  });

  it('is told deep inside a condition', () => {
    const when = {
      all: [{ any: [{ concept: 'a', stauts: ['past'] }] }, { not: { concpet: 'b' } }],
    };
    expect(told(SuggestionsSchema, { suggestions: [{ criterion: 'x', when }] })).toEqual({
      'suggestions.0.when.all.0.any.0.stauts': 'There is no such key. Did you mean status?',
      'suggestions.0.when.all.1.not':
        'It must have one of the keys all, any, not, concept, status, source, ageYears, discharged. Did you mean concept?',
    });
  });

  it('is told where one key says what the others are', () => {
    const [price] = nationalPack.fees.prices;
    const { tariffs } = nationalPack.fees;
    const charge = { by: 'started-minutes', base: { tarif: 'A1a', minutes: 20 } };
    const fees = { ...nationalPack.fees, tariffs, prices: [{ ...price, charge }] };
    expect(told(FeesSchema, fees)).toMatchObject({
      'prices.0.charge.base.tarif': 'There is no such key. Did you mean tariff?',
      'prices.0.charge.base.tariff': 'It is missing',
      'prices.0.charge.extra': 'It is missing',
    });
  });
});

describe('a value that does not fit', () => {
  it.each([
    [
      { wait: { count: 2, unit: 'week' } },
      'wait.unit',
      'It must be one of days, weeks, months. Did you mean weeks?',
    ],
    [{ wait: { count: 2, unit: 'years' } }, 'wait.unit', 'It must be one of days, weeks, months'],
    [{ wait: { count: 2, unit: null } }, 'wait.unit', 'It must be one of days, weeks, months'],
    [{ wait: { count: 1.5, unit: 'days' } }, 'wait.count', 'It must be a whole number'],
    [{ wait: { count: -1, unit: 'days' } }, 'wait.count', 'It must be at least 0'],
    [{ wait: { count: 1001, unit: 'days' } }, 'wait.count', 'It must be at most 1000'],
    [{ wait: '2 weeks' }, 'wait', 'It must be an object: { ... }'],
    [{ wait: undefined }, 'wait', 'It is missing'],
    [{ level: '1' }, 'level', 'It must be a number, without quotes'],
    [{ name: { nb: '' } }, 'name.nb', 'It must not be empty'],
    [{ name: { nb: 5 } }, 'name.nb', 'It must be a text, in quotes'],
    [{ from: '1.1.2026' }, 'from', 'Not a day: write YYYY-MM-DD'],
    [{ from: 2026 }, 'from', 'Not a day: write YYYY-MM-DD'],
    [{ from: '2026-06-31' }, 'from', 'There is no such day in the calendar'],
    [
      { source: { document: 'Plan 1', section: '1' } },
      'source.document',
      'Use only small letters a-z, digits and hyphens',
    ],
    [{ status: 'planned' }, 'status', 'It must be one of decided, proposed'],
  ])('%j: %s', (changed, path, reason) => {
    expect(inLevel(changed)).toEqual({ [`levels.0.${path}`]: reason });
  });

  it.each([
    [{ documents: {} }, 'documents', 'It must be a list: [ ... ]'],
    [{ documents: [] }, 'documents', 'It must not be empty'],
    [
      { documents: [{ id: 'a', title: 'A', publisher: 'B', published: 'i fjor' }] },
      'documents.0.published',
      'Write a year, YYYY-MM or YYYY-MM-DD',
    ],
    [
      { documents: [{ id: 'a', title: 'A', publisher: 'B', href: 'www.b.no' }] },
      'documents.0.href',
      'It must be a whole address, with https:// first',
    ],
  ])('%j in pack.json: %s', (changed, path, reason) => {
    const manifest = {
      id: 'test',
      kind: 'municipality',
      name: { nb: 'Test' },
      documents: [{ id: 'plan', title: 'Plan', publisher: 'Test' }],
    };
    expect(told(PackManifestSchema, { ...manifest, ...changed })).toEqual({ [path]: reason });
  });

  it('is told whatever it is', () => {
    const schemas = [PackManifestSchema, PriorityKeySchema, SuggestionsSchema, FeesSchema];
    const keys = fc.constantFrom(
      'levels',
      'criteria',
      'suggestions',
      'when',
      'all',
      'prices',
      'charge',
    );
    const { content } = fc.letrec((tie) => ({
      content: fc.oneof(
        { depthSize: 'medium' },
        fc.jsonValue({ maxDepth: 1 }),
        fc.dictionary(keys, tie('content'), { maxKeys: 3 }),
        fc.array(tie('content'), { maxLength: 2 }),
      ),
    }));
    fc.assert(
      fc.property(content, fc.constantFrom(...schemas), (value, schema) => {
        for (const reason of Object.values(told(schema, value))) expect(reason).not.toBe('');
      }),
    );
  });

  it('is told in its own words where the schema has some', () => {
    const schema = v.pipe(
      v.string(),
      v.check(() => false, 'Never right'),
    );
    expect(told(schema, 'x')).toEqual({ '': 'Never right' });
  });
});
