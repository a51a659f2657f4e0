import { type Condition, ConditionSchema, type Finding } from '@shared/model';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type ConditionFacts, compileCondition, type Truth } from './compile-condition.ts';
import { conditionFacts } from './condition-facts.ts';
import { facts, finding } from './test-pack.ts';

const ask = (condition: object, given: object, findings: Finding[] = []) =>
  compileCondition(v.parse(ConditionSchema, condition)).test(
    conditionFacts(facts(given), findings),
  );

describe('what is not known stays unknown', () => {
  it.each<[object, object, Truth]>([
    [{ source: ['gp'] }, { source: 'gp' }, true],
    [{ source: ['gp'] }, { source: 'self' }, false],
    [{ source: ['gp'] }, { source: null }, null],
    [{ not: { source: ['gp'] } }, { source: null }, null],
    [{ ageYears: { below: 1 } }, { ageYears: 0 }, true],
    [{ ageYears: { below: 1 } }, { ageYears: 1 }, false],
    [{ ageYears: { from: 16 } }, { ageYears: 16 }, true],
    [{ ageYears: { from: 16 } }, { ageYears: null }, null],
    [{ ageYears: { from: 16 } }, { ageYears: 80, birthDate: '2015-01-01' }, false],
    [{ discharged: true }, { discharged: '2026-05-01' }, true],
    [{ discharged: false }, { discharged: '2026-05-01' }, false],
    [{ discharged: true }, { discharged: null }, null],
    [{ all: [{ source: ['gp'] }, { discharged: true }] }, { source: 'gp' }, null],
    [{ all: [{ source: ['gp'] }, { discharged: true }] }, { source: 'self' }, false],
    [{ any: [{ source: ['gp'] }, { discharged: true }] }, { source: 'gp' }, true],
    [{ any: [{ source: ['gp'] }, { discharged: true }] }, { source: 'self' }, null],
  ])('%j of %j is %s', (condition, given, truth) => {
    expect(ask(condition, given)).toBe(truth);
  });
});

describe('concepts', () => {
  it('asks for a present finding where no status is named', () => {
    expect(ask({ concept: 'weak' }, {}, [finding('weak', 'negated')])).toBe(false);
    expect(ask({ concept: 'weak' }, {}, [finding('weak', 'negated'), finding('weak')])).toBe(true);
    expect(ask({ concept: 'weak', status: ['negated'] }, {}, [finding('weak', 'negated')])).toBe(
      true,
    );
  });

  it('knows a concept to be absent only where something was read', () => {
    expect(ask({ not: { concept: 'weak' } }, { text: 'Vondt i kneet' })).toBe(true);
    expect(ask({ not: { concept: 'weak' } }, { text: ' ' })).toBe(null);
    expect(ask({ not: { concept: 'weak' } }, { text: null, icpc2: ['L15'] })).toBe(true);
  });

  it('gives as evidence only what makes it true', () => {
    const condition = v.parse(ConditionSchema, {
      all: [{ any: [{ concept: 'weak' }, { concept: 'lame' }] }, { not: { concept: 'odd' } }],
    });
    const findings = [finding('weak', 'negated'), finding('lame')];
    expect(leaves(condition, conditionFacts(facts({}), findings), true)).toEqual(['lame']);
  });
});

describe('what would decide', () => {
  const ofFacts = (condition: object, given: object) =>
    leaves(v.parse(ConditionSchema, condition), conditionFacts(facts(given), []), null);

  it('is each leaf that is not known', () => {
    const condition = { all: [{ source: ['gp'] }, { discharged: true }, { concept: 'weak' }] };
    expect(ofFacts(condition, { source: null, text: null })).toEqual([
      'source',
      'discharged',
      'weak',
    ]);
    expect(ofFacts(condition, { source: 'gp', text: null })).toEqual(['discharged', 'weak']);
    expect(ofFacts({ not: { ageYears: { below: 1 } } }, { ageYears: null })).toEqual(['age']);
  });

  it('leaves out what would change nothing', () => {
    const either = [{ source: ['gp'] }, { concept: 'weak' }];
    const condition = { any: [{ all: [...either, { discharged: false }] }, { concept: 'lame' }] };
    expect(ofFacts(condition, { discharged: '2026-05-01', source: null, text: null })).toEqual([
      'lame',
    ]);
  });
});

describe('what a condition needs, so that it need not be asked', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((concept) => ({ concept }));
  const gp = { source: ['gp'] };
  it.each<[object, string[] | null, string[] | null]>([
    [{ concept: 'a' }, ['a'], ['a']],
    [gp, null, null],
    [{ not: a }, null, ['a']],
    [{ all: [a, b] }, ['a'], ['a', 'b']],
    [{ all: [{ any: [a, b] }, c] }, ['c'], ['a', 'b', 'c']],
    [{ all: [c, { any: [a, b] }] }, ['c'], ['c', 'a', 'b']],
    [{ all: [gp, b] }, ['b'], null],
    [{ all: [gp, { not: b }] }, null, null],
    [{ any: [a, b] }, ['a', 'b'], ['a', 'b']],
    [{ any: [a, gp] }, null, null],
    [{ any: [{ all: [a, gp] }, b] }, ['a', 'b'], null],
  ])('%j', (condition, needs, concepts) => {
    const compiled = compileCondition(v.parse(ConditionSchema, condition));
    expect(compiled.needs).toEqual(needs);
    expect(compiled.concepts?.map(({ concept }) => concept) ?? null).toEqual(concepts);
  });
});

describe('against a plain walk over the condition', () => {
  it('answers the same for any condition and any facts', () => {
    fc.assert(
      fc.property(conditions, knownFacts, (condition, known) => {
        expect(compileCondition(condition).test(known)).toBe(walk(condition, known));
      }),
      { numRuns: 2000 },
    );
  });

  it('is false without any of what it needs, and only leaves that are unknown are missing', () => {
    fc.assert(
      fc.property(conditions, knownFacts, (condition, known) => {
        const { test, needs } = compileCondition(condition);
        const truth = test(known);
        if (known.isRead && needs?.every((concept) => !known.findings.has(concept))) {
          expect(truth).toBe(false);
        }
        if (truth === null) expect(leaves(condition, known, null)).not.toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

function leaves(condition: Condition, known: ConditionFacts, truth: true | null): string[] {
  const told: string[] = [];
  compileCondition(condition).leaves(known, truth, (own) => told.push(own.concept ?? own.fact));
  return told;
}

/** Strong three-valued logic (Kleene) as the least of all, the most of any. */
function walk(condition: Condition, known: ConditionFacts): Truth {
  const order: Truth[] = [false, null, true];
  const ranks = (parts: Condition[]) => parts.map((part) => order.indexOf(walk(part, known)));
  if ('all' in condition) return order[Math.min(...ranks(condition.all))] ?? null;
  if ('any' in condition) return order[Math.max(...ranks(condition.any))] ?? null;
  if ('not' in condition) return order[2 - (ranks([condition.not])[0] ?? 1)] ?? null;
  if ('concept' in condition) {
    const found = known.findings.get(condition.concept) ?? [];
    if (found.some(({ status }) => (condition.status ?? ['present']).includes(status))) return true;
    return known.isRead ? false : null;
  }
  if ('source' in condition) return known.source && condition.source.includes(known.source);
  if ('discharged' in condition) {
    return known.discharged === null ? null : known.discharged === condition.discharged;
  }
  if (known.ageYears === null) return null;
  const { from, below } = condition.ageYears;
  return (
    !(from !== undefined && known.ageYears < from) &&
    !(below !== undefined && known.ageYears >= below)
  );
}

const statuses = ['present', 'negated', 'past'] as const;
const concepts = fc.constantFrom('weak', 'lame', 'odd');
const sources = fc.constantFrom('gp', 'self', 'hospital');
const leaf = fc.oneof(
  fc.record({
    concept: concepts,
    status: fc.option(fc.uniqueArray(fc.constantFrom(...statuses), { minLength: 1 }), {
      nil: undefined,
    }),
  }),
  fc.record({ source: fc.uniqueArray(sources, { minLength: 1 }) }),
  fc.record({ ageYears: fc.record({ from: fc.nat(20), below: fc.nat(20) }, { requiredKeys: [] }) }),
  fc.record({ discharged: fc.boolean() }),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof({ depthSize: 'small' }, leaf, tie('all'), tie('any'), tie('not')),
  all: fc.record({ all: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
  any: fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
  not: fc.record({ not: tie('tree') }),
}));
const conditions = tree.map((condition) => v.parse(ConditionSchema, condition));
const knownFacts = fc
  .record({
    findings: fc.array(fc.tuple(concepts, fc.constantFrom(...statuses)), { maxLength: 4 }),
    given: fc.record({
      text: fc.constantFrom('', 'x'),
      source: fc.option(sources),
      ageYears: fc.option(fc.nat(20)),
      discharged: fc.option(fc.constant('2026-05-01')),
    }),
  })
  .map(({ findings, given }) =>
    conditionFacts(
      facts(given),
      findings.map(([concept, status]) => finding(concept, status)),
    ),
  );
