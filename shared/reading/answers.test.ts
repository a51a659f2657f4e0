import { DaySchema, type SelfReferral, SelfReferralSchema } from '@shared/model';
import { municipalPack } from '@shared/packs';
import { assess } from '@shared/rules';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { answerFindings } from './answers.ts';
import { lexicon } from './lexicon.ts';

const receivedOn = v.parse(DaySchema, '2026-11-26');
const day = (text: string) => v.parse(DaySchema, text);

describe('answers', () => {
  const table: [string, Partial<SelfReferral>, string[]][] = [
    ['nothing in particular', {}, []],
    ['several falls', { daily: daily('several') }, ['fall-risk: falls.several']],
    ['being afraid of falling, without a fall', { daily: daily('afraid') }, []],
    [
      'an operation 12 weeks ago',
      { surgeryOn: day('2026-09-03') },
      ['newly-operated: surgeryOn.2026-09-03'],
    ],
    ['an operation a day before that', { surgeryOn: day('2026-09-02') }, []],
    [
      'a pressure sore',
      { problem: problem(['pressure-sore']) },
      ['pressure-ulcer: areas.pressure-sore'],
    ],
    [
      'walking that was lost at once in the last days',
      { problem: problem(['walking-balance'], 'days', 'sudden') },
      [
        'recent-loss: areas.walking-balance',
        'recent-loss: since.days',
        'recent-loss: course.sudden',
      ],
    ],
    [
      'walking that was lost at once years ago',
      { problem: problem(['walking-balance'], 'years', 'sudden') },
      [],
    ],
    [
      'a back that has hurt for years',
      { problem: problem(['back-neck'], 'years', 'same') },
      [
        'chronic-condition: areas.back-neck',
        'chronic-condition: since.years',
        'chronic-condition: course.same',
      ],
    ],
    ['a back that has hurt for weeks', { problem: problem(['back-neck'], 'weeks', 'worse') }, []],
    [
      'signs that a doctor knows of',
      { urgent: ['hot-joint'] },
      ['possible-emergency: urgent.hot-joint'],
    ],
  ];
  it.each(table)('of %s', (_, some, expected) => {
    const found = answerFindings({ ...example, ...some }, receivedOn).filter(
      ({ concept }) => concept !== 'answered',
    );
    expect(found.map(({ concept, text }) => `${concept}: ${text}`)).toEqual(expected);
    for (const one of found) {
      expect(one).toMatchObject({ status: 'present', origin: 'answer', start: 0, end: 0 });
      expect(lexicon().concepts.has(one.concept)).toBe(true);
    }
  });

  it('lead to the level of the key that says the same', () => {
    const pack = municipalPack('lier');
    if (pack === undefined) throw new Error('no pack');
    const levelOf = (some: Partial<SelfReferral>) => {
      const referral = { ...example, ...some };
      const facts = {
        received: receivedOn,
        birthDate: referral.person.birthDate,
        icd10: [],
        icpc2: [],
      };
      const findings = answerFindings(referral, receivedOn);
      return assess(facts, pack, { on: receivedOn, findings }).level;
    };
    expect(levelOf({})).toBeNull();
    expect(levelOf({ problem: problem(['pressure-sore']) })).toBe(1);
    expect(levelOf({ daily: daily('several') })).toBe(2);
    expect(levelOf({ problem: problem(['daily-activities']) })).toBe(3);
    const baby = { ...example.person, birthDate: day('2026-08-01') };
    expect(levelOf({ person: baby, problem: problem(['child-baby']) })).toBe(2);
  });
});

function daily(falls: SelfReferral['daily']['falls']): SelfReferral['daily'] {
  return { ...example.daily, falls };
}

function problem(
  areas: SelfReferral['problem']['areas'],
  since: SelfReferral['problem']['since'] = 'months',
  course: SelfReferral['problem']['course'] = 'same',
): SelfReferral['problem'] {
  return { text: 'Det gjør vondt.', areas, since, course };
}

const example: SelfReferral = v.parse(SelfReferralSchema, {
  version: 1,
  municipality: 'lier',
  idempotencyKey: '0b0f8f0a-3f5e-4b52-9a3e-6c1d2f7a9e10',
  language: 'ar',
  applicant: 'self',
  urgent: [],
  helper: null,
  person: { name: 'Prøve Testesen', birthDate: '1951-02-28', nationalNumber: null },
  contact: { phone: '400 00 000', email: null },
  interpreter: null,
  problem: { areas: ['other'], text: 'Det gjør vondt.', since: 'months', course: 'same' },
  important: '',
  daily: { falls: null, travel: 'alone', aids: '' },
  surgeryOn: null,
  dischargedOn: null,
  clinics: [],
});
