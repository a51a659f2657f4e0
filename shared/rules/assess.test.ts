import { type Condition, holds } from '@shared/model';
import { municipalPack } from '@shared/packs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMunicipalPack } from '../packs/parse-pack.ts';
import { assess } from './assess.ts';
import { overdueDuties } from './overdue-duties.ts';
import { day, daysFrom, facts, finding, testFiles, testPack } from './test-pack.ts';

const on = day('2026-05-10');
const codes = (answer: ReturnType<typeof assess>) => answer.notes.map(({ code }) => code);

describe('a request with criteria that fit', () => {
  it('lets the strongest level decide and keeps the others with their words', () => {
    const findings = [
      finding('stiff', 'present', 20),
      finding('lame', 'present', 9),
      finding('weak'),
    ];
    const answer = assess(facts({}), testPack, { on, findings });
    expect(answer).toMatchObject({ level: 1, deadline: '2026-05-18', daysLeft: 8, overdue: false });
    expect(answer.criteria).toEqual([
      { id: 'adult.acute', level: 1, evidence: [finding('weak'), finding('lame', 'present', 9)] },
      { id: 'adult.slow', level: 3, evidence: [finding('stiff', 'present', 20)] },
    ]);
    expect(answer.notes).toEqual([{ code: 'interpretation', text: { nb: 'Lest av svakhet' } }]);
    expect(answer.sources).toEqual([{ document: 'plan', section: '1', confidence: 'verified' }]);
  });

  it('counts weeks and months as the pack says', () => {
    const findings = [finding('stiff')];
    const wait = (given: object) => assess(facts(given), testPack, { on, findings }).deadline;
    expect(wait({ received: '2026-11-30' })).toBe('2027-02-28');
    expect(wait({ ageYears: 8 })).toBe('2026-06-29');
  });

  it('says what is read into the key, and where the key is silent on the start', () => {
    const answer = assess(facts({}), testPack, { on, findings: [finding('odd')] });
    expect(answer.level).toBe(2);
    expect(answer.notes).toEqual([
      { code: 'interpretation', text: { nb: 'Vår lesning' } },
      { code: 'source-silent', text: { nb: 'Kilden er taus' } },
    ]);
  });
});

describe('the words that a criterion rests on', () => {
  it('stand in the order of the text, each once', () => {
    const [late, early, middle] = [9, 1, 5].map((start) => finding('weak', 'present', start));
    const findings = [late, early, middle].filter((own) => own !== undefined);
    const [hit] = assess(facts({}), testPack, { on, findings }).criteria;
    expect(hit?.evidence).toEqual([early, middle, late]);
  });

  it('stand with the shorter first where they begin together', () => {
    const short = finding('lame', 'present', 3);
    const long = { ...finding('weak', 'present', 3), end: 30 };
    const [hit] = assess(facts({}), testPack, { on, findings: [long, short] }).criteria;
    expect(hit?.evidence).toEqual([short, long]);
  });
});

describe('the day decides', () => {
  it('which group by the age on the day it was received', () => {
    const level = (birthDate: string) =>
      assess(facts({ birthDate }), testPack, { on, findings: [finding('stiff')] }).level;
    expect(level('2010-05-05')).toBe(2);
    expect(level('2010-05-04')).toBe(3);
  });

  it('which rules hold: a criterion that ended is gone, a proposed one never came', () => {
    const level = (received: string, concept: string) =>
      assess(facts({ received }), testPack, { on, findings: [finding(concept)] }).level;
    expect(level('2026-05-31', 'pollen')).toBe(1);
    expect(level('2026-06-01', 'pollen')).toBe(null);
    expect(level('2026-05-31', 'odd')).toBe(2);
  });

  it('that no rule is in force, rather than the nearest', () => {
    const received = '2027-01-01';
    const answer = assess(facts({ received }), testPack, { on, findings: [finding('stiff')] });
    expect(answer).toMatchObject({ level: null, deadline: null, daysLeft: null, overdue: false });
    expect(answer.sources).toEqual([]);
    expect(codes(answer)).toEqual(['no-rule-in-force']);
    expect(answer.notes[0]?.text.nb).toContain('1. januar 2027');
  });

  it('when it is overdue: not on the last day, but the day after', () => {
    const overdue = (today: string) =>
      assess(facts({ level: 1 }), testPack, { on: day(today), findings: [] });
    expect(overdue('2026-05-18')).toMatchObject({ daysLeft: 0, overdue: false });
    expect(overdue('2026-05-19')).toMatchObject({ daysLeft: -1, overdue: true });
  });
});

describe('what is not known', () => {
  it('gives no level and no deadline where nothing fits', () => {
    const answer = assess(facts({}), testPack, { on, findings: [finding('stiff', 'negated')] });
    expect(answer).toMatchObject({ level: null, deadline: null, daysLeft: null, criteria: [] });
    expect(codes(answer)).toEqual(['not-enough', 'source-silent']);
  });

  it('considers both groups where the age is not known', () => {
    const answer = assess(facts({ ageYears: null }), testPack, {
      on,
      findings: [finding('stiff')],
    });
    expect(answer.criteria.map(({ id }) => id)).toEqual(['child.slow', 'adult.slow']);
    expect(codes(answer)).toContain('age-unknown');
  });

  it('is an age where the birth date is after the request', () => {
    const born = facts({ birthDate: '2026-05-05', ageYears: 70 });
    expect(codes(assess(born, testPack, { on, findings: [] }))).toContain('age-unknown');
  });

  it('is a key where the municipality has none', () => {
    const keyless = parseMunicipalPack('test', { 'pack.json': testFiles['pack.json'] });
    const answer = assess(facts({}), keyless, { on, findings: [finding('stiff')] });
    expect(answer).toMatchObject({ level: null, deadline: null, sources: [] });
    expect(codes(answer)).toEqual(['no-rule-in-force']);
  });
});

describe('what would decide', () => {
  const asking = (suggestions: object[]) =>
    parseMunicipalPack('test', { ...testFiles, 'suggestions.json': { suggestions } });
  const pack = asking([
    { criterion: 'adult.slow', when: { all: [{ concept: 'stiff' }, { source: ['gp'] }] } },
    { criterion: 'adult.acute', when: { all: [{ concept: 'weak' }, { ageYears: { from: 80 } }] } },
    { criterion: 'adult.noted', when: { all: [{ concept: 'odd' }, { discharged: true }] } },
    { criterion: 'adult.noted', when: { any: [{ concept: 'odd' }, { concept: 'lame' }] } },
  ]);
  const unknown = (given: object, found: string[]) =>
    assess(facts(given), pack, { on, findings: found.map((own) => finding(own)) }).unknown;

  it('is each fact that could give a stronger level, with its criteria', () => {
    expect(unknown({ ageYears: null, source: null }, ['stiff', 'weak'])).toEqual([
      { fact: 'age', concepts: [], level: 1, criteria: ['adult.acute'] },
      { fact: 'source', concepts: [], level: 3, criteria: ['adult.slow'] },
    ]);
  });

  it('is nothing that gives no stronger level than there is', () => {
    expect(unknown({ source: null }, ['odd', 'stiff'])).toEqual([]);
    expect(unknown({ source: 'self' }, ['stiff'])).toEqual([]);
  });

  it('is all that is asked for where nothing was read, each concept once', () => {
    const nothing = { text: null, source: null };
    expect(unknown(nothing, [])).toEqual([
      {
        fact: 'findings',
        concepts: ['odd', 'lame', 'stiff'],
        level: 2,
        criteria: ['adult.noted', 'adult.slow'],
      },
      { fact: 'discharged', concepts: [], level: 2, criteria: ['adult.noted'] },
      { fact: 'source', concepts: [], level: 3, criteria: ['adult.slow'] },
    ]);
    expect(unknown({ ...nothing, ageYears: 80 }, [])[0]).toMatchObject({
      level: 1,
      concepts: ['weak', 'odd', 'lame', 'stiff'],
    });
  });

  it('is nothing where the therapist has chosen, or no criterion is in force', () => {
    expect(unknown({ level: 3, ageYears: null }, ['weak'])).toEqual([]);
    expect(unknown({ received: '2027-01-01', ageYears: null }, ['weak'])).toEqual([]);
  });
});

describe('beside the key', () => {
  it('only computes dates where the therapist has chosen', () => {
    const chosen = facts({ level: 3, discharged: '2026-05-02' });
    const answer = assess(chosen, testPack, { on, findings: [finding('weak')] });
    expect(answer).toMatchObject({ level: 3, criteria: [], deadline: '2026-08-02' });
    expect(answer.waitStart).toEqual({ kind: 'discharged', on: '2026-05-02' });
    expect(codes(answer)).toEqual(['chosen-by-therapist']);
  });

  it('tells of a possible emergency first and changes no level by it', () => {
    const findings = [finding('saddle'), finding('stiff')];
    const answer = assess(facts({}), testPack, { on, findings });
    expect(answer.level).toBe(3);
    expect(codes(answer)[0]).toBe('possible-emergency');
  });

  it('names the duties that are decided', () => {
    expect(overdueDuties(testPack, on).map(({ id }) => id)).toEqual(['report']);
    expect(overdueDuties(testPack, day('2026-12-31')).map(({ id }) => id)).toEqual(['report']);
    expect(overdueDuties(testPack, day('2027-01-01'))).toEqual([]);
  });

  it('names no duty where a municipality has no key', () => {
    expect(overdueDuties({ ...testPack, priority: null }, on)).toEqual([]);
  });
});

describe('for any request', () => {
  const concepts = fc.constantFrom('stiff', 'weak', 'lame', 'fallen', 'odd', 'pollen', 'saddle');
  const findings = fc
    .array(fc.tuple(concepts, fc.constantFrom('present', 'negated', 'past')), { maxLength: 6 })
    .map((pairs) => pairs.map(([concept, status]) => finding(concept, status)));
  const days = daysFrom('2025-06-01', 731);
  const requests = fc
    .record({
      received: days,
      discharged: fc.option(days),
      ageYears: fc.option(fc.nat(100)),
      level: fc.option(fc.integer({ min: 1, max: 4 })),
    })
    .map(facts);

  it('one more finding that is present never weakens the level', () => {
    fc.assert(
      fc.property(requests, findings, concepts, (request, seen, concept) => {
        const before = assess(request, testPack, { on, findings: seen }).level;
        const after = assess(request, testPack, {
          on,
          findings: [...seen, finding(concept)],
        }).level;
        expect(after ?? 99).toBeLessThanOrEqual(before ?? 99);
      }),
    );
  });

  it('one more criterion in the key never weakens the level', () => {
    const levels = fc.constantFrom(1, 2, 3);
    fc.assert(
      fc.property(requests, findings, concepts, levels, (request, seen, concept, level) => {
        const [first] = testFiles['priority.json'].criteria;
        const criteria = [
          ...testFiles['priority.json'].criteria,
          { ...first, id: 'adult.more', level },
        ];
        const suggestions = [
          ...testFiles['suggestions.json'].suggestions,
          { criterion: 'adult.more', when: { concept } },
        ];
        const more = parseMunicipalPack('test', {
          ...testFiles,
          'priority.json': { ...testFiles['priority.json'], criteria },
          'suggestions.json': { suggestions },
        });
        const [before, after] = [testPack, more].map(
          (pack) => assess(request, pack, { on, findings: seen }).level,
        );
        expect(after ?? 99).toBeLessThanOrEqual(before ?? 99);
      }),
    );
  });

  it('nothing but what is said to be unknown can strengthen the level', () => {
    const lier = municipalPack('lier');
    if (lier === undefined) throw new Error('There is no pack lier');
    const known = [...new Set(lier.suggestions.flatMap(({ when }) => conceptsIn(when)))]
      // a text that tells another age than the facts contradicts itself
      .filter((concept) => !concept.startsWith('age-'));
    const some = fc.array(
      fc.constantFrom(...known).map((own) => finding(own)),
      { maxLength: 5 },
    );
    const sources = fc.constantFrom('gp', 'specialist', 'school', 'self');
    const holes = fc.record({
      ageYears: fc.option(fc.nat(100)),
      source: fc.option(sources),
      discharged: fc.option(days),
      text: fc.constantFrom(null, 'x'),
    });
    const filling = fc.record({ ageYears: fc.nat(100), source: sources, discharged: days });
    fc.assert(
      fc.property(holes, filling, some, (given, more, seen) => {
        const isRead = given.text !== null;
        const asked = facts({ ...given, received: '2026-05-04' });
        const before = assess(asked, lier, { on, findings: isRead ? seen : [] });
        const filled = {
          ...asked,
          text: 'x',
          ageYears: asked.ageYears ?? more.ageYears,
          source: asked.source ?? more.source,
          discharged: asked.discharged ?? more.discharged,
        };
        const after = assess(facts(filled), lier, { on, findings: seen });
        if ((after.level ?? 99) >= (before.level ?? 99)) return;
        const [strongest] = after.criteria;
        expect(before.unknown.flatMap(({ criteria }) => criteria)).toContain(strongest?.id);
      }),
      { numRuns: 500 },
    );
  });

  it('a later start never gives an earlier deadline', () => {
    fc.assert(
      fc.property(requests, days, days, findings, (request, one, other, seen) => {
        const [first, second] = [one, other].sort();
        const last = (discharged: string | undefined) =>
          assess(facts({ ...request, discharged }), testPack, { on, findings: seen }).deadline;
        expect((last(first) ?? '') <= (last(second) ?? '')).toBe(true);
      }),
    );
  });

  it('the sources named are of rules in force that day, and there is one unless no rule is', () => {
    const lier = municipalPack('lier');
    if (lier === undefined) throw new Error('There is no pack lier');
    fc.assert(
      fc.property(requests, findings, fc.constantFrom(testPack, lier), (request, seen, pack) => {
        const answer = assess(request, pack, { on, findings: seen });
        const key = pack.priority;
        const rules = key === null ? [] : [...key.levels, ...key.waitStart, ...key.criteria];
        const held = rules.filter((rule) => holds(rule, request.received));
        const places = new Set(held.map(({ source }) => `${source.document} ${source.section}`));
        for (const { document, section } of answer.sources) {
          expect(places).toContain(`${document} ${section}`);
        }
        expect(answer.sources.length > 0).toBe(held.length > 0);
      }),
    );
  });

  it('the zone of the machine changes nothing', () => {
    const zone = process.env.TZ;
    fc.assert(
      fc.property(requests, findings, (request, seen) => {
        const answers = ['Pacific/Kiritimati', 'Europe/Oslo', 'Pacific/Pago_Pago'].map((other) => {
          process.env.TZ = other;
          return JSON.stringify(assess(request, testPack, { on, findings: seen }));
        });
        expect(new Set(answers).size).toBe(1);
      }),
      { numRuns: 50 },
    );
    process.env.TZ = zone;
  });
});

function conceptsIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(conceptsIn);
  if ('any' in condition) return condition.any.flatMap(conceptsIn);
  if ('not' in condition) return conceptsIn(condition.not);
  return 'concept' in condition ? [condition.concept] : [];
}
