import type { Finding, FindingStatus, MunicipalPack } from '@shared/model';
import { DaySchema, plainDate, ReferralFactsSchema } from '@shared/model';
import fc from 'fast-check';
import * as v from 'valibot';
import { parseMunicipalPack } from '../packs/parse-pack.ts';

/** For tests: a small municipality with three levels in weeks and months, and its findings. */
const text = (nb: string) => ({ nb });
const dated = { from: '2026-01-01', to: '2026-12-31', source: { document: 'plan', section: '1' } };
const level = (level: number, count: number, unit: string) => ({
  level,
  name: text(`Nivå ${level}`),
  meaning: text('Betydning'),
  wait: { count, unit },
  ...dated,
});
const criterion = (id: string, level: number, group: string, more = {}) => ({
  id,
  level,
  group,
  text: text(id),
  ...dated,
  ...more,
});

export const testFiles = {
  'pack.json': {
    id: 'test',
    kind: 'municipality',
    name: text('Test'),
    documents: [{ id: 'plan', title: 'Plan', publisher: 'Test' }],
  },
  'priority.json': {
    groups: [
      { id: 'adult', name: text('Voksne'), ageYears: { from: 16 }, ...dated },
      { id: 'child', name: text('Barn'), ageYears: { below: 16 }, ...dated },
    ],
    levels: [level(1, 2, 'weeks'), level(2, 8, 'weeks'), level(3, 3, 'months')],
    waitStart: [
      { id: 'home', when: { discharged: true }, start: 'discharged', text: text('A'), ...dated },
      {
        id: 'acute',
        criteria: ['adult.acute', 'adult.spring'],
        start: 'received',
        text: text('B'),
        ...dated,
      },
      {
        id: 'others',
        start: 'received',
        silent: true,
        text: text('C'),
        note: text('Kilden er taus'),
        ...dated,
      },
    ],
    overdue: [
      { id: 'report', who: 'contract', duty: 'report-at-intervals', text: text('D'), ...dated },
      {
        id: 'asked-for',
        who: 'employed',
        duty: 'register-deviation',
        text: text('E'),
        ...dated,
        status: 'proposed',
      },
    ],
    principles: [],
    criteria: [
      criterion('adult.slow', 3, 'adult'),
      criterion('adult.acute', 1, 'adult'),
      criterion('child.slow', 2, 'child'),
      criterion('adult.noted', 2, 'adult', { note: text('Vår lesning') }),
      criterion('adult.wanted', 1, 'adult', { status: 'proposed' }),
      criterion('adult.spring', 1, 'adult', { to: '2026-05-31' }),
    ],
  },
  'suggestions.json': {
    suggestions: [
      { criterion: 'adult.slow', when: { concept: 'stiff' } },
      { criterion: 'child.slow', when: { concept: 'stiff' } },
      { criterion: 'adult.acute', when: { concept: 'fallen' } },
      {
        criterion: 'adult.acute',
        when: { any: [{ concept: 'weak' }, { concept: 'lame' }] },
        note: text('Lest av svakhet'),
      },
      { criterion: 'adult.noted', when: { concept: 'odd' } },
      { criterion: 'adult.wanted', when: { concept: 'odd' } },
      { criterion: 'adult.spring', when: { concept: 'pollen' } },
    ],
  },
  'emergencies.json': {
    emergencies: [{ id: 'cauda', when: { concept: 'saddle' }, text: text('Ring 113'), ...dated }],
  },
};

export const testPack: MunicipalPack = parseMunicipalPack('test', testFiles);

export const day = (text: string) => v.parse(DaySchema, text);
export const facts = (given: object) =>
  v.parse(ReferralFactsSchema, { received: '2026-05-04', ageYears: 70, text: 'x', ...given });

/** Any day of so many from `first` on. */
export const daysFrom = (first: string, count: number) =>
  fc.nat(count - 1).map((days) => plainDate(day(first)).add({ days }).toString());

const conceptOf = v.parser(v.pipe(v.string(), v.brand('ConceptId')));

export function finding(concept: string, status: FindingStatus = 'present', start = 0): Finding {
  const end = start + concept.length;
  return { concept: conceptOf(concept), status, origin: 'text', text: concept, start, end };
}
