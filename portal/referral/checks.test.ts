import type { SelfReferral } from '@shared/model';
import { describe, expect, it } from 'vitest';
import { type Answers, noAnswers } from './answers.ts';
import { firstUnfinished, problemsOf } from './checks.ts';
import { toGroupInterest } from './group/to-group-interest.ts';
import type { Setting, StepId } from './steps.ts';
import {
  completeAnswers,
  group,
  professionalAnswers,
  routing,
  setting,
} from './testing/complete-answers.ts';
import { toSelfReferral } from './to-self-referral.ts';

describe('a step is stopped by', () => {
  const at = (day: string, month: string, year: string) => ({ day, month, year });
  const table: [string, StepId, Partial<Answers>, string[]][] = [
    ['no answer on urgent signs', 'urgent', { urgent: [] }, ['urgent missing']],
    ['no applicant', 'applicant', { applicant: '' }, ['applicant missing']],
    ['no name', 'person', { name: '  ' }, ['name missing']],
    ['31 June', 'person', { birth: at('31', '6', '1951') }, ['birth dateUnreal']],
    ['29 February in 2023', 'person', { birth: at('29', '2', '2023') }, ['birth dateUnreal']],
    ['a two-digit year', 'person', { birth: at('1', '6', '51') }, ['birth dateYearShort']],
    ['half a date', 'person', { birth: at('1', '', '1951') }, ['birth dateIncomplete']],
    ['letters', 'person', { birth: at('1', 'juni', '1951') }, ['birth dateNotNumbers']],
    ['being born tomorrow', 'person', { birth: at('27', '11', '2026') }, ['birth future']],
    ['being 126 years old', 'person', { birth: at('25', '11', '1901') }, ['birth tooOld']],
    ['no area', 'areas', { areas: [] }, ['areas missing']],
    ['an area of another age only', 'areas', { areas: ['child-baby'] }, ['areas missing']],
    ['no words', 'words', { text: '' }, ['text missing']],
    ['4001 signs', 'words', { text: 'x'.repeat(4001) }, ['text tooLong']],
    ['nothing of two', 'course', { since: '', course: '' }, ['since missing', 'course missing']],
    ['no answer on treatment', 'treated', { treated: '' }, ['treated missing']],
    ['a treatment not named', 'treated', { treated: 'yes' }, ['treatment missing']],
    ['no answer on falls', 'falls', { falls: '' }, ['falls missing']],
    ['an operation without a day', 'surgery', { surgery: 'yes' }, ['surgeryOn dateMissing']],
    [
      'an operation tomorrow',
      'surgery',
      { surgery: 'yes', surgeryOn: at('27', '11', '2026') },
      ['surgeryOn future'],
    ],
    [
      'a discharge before birth',
      'hospital',
      { hospital: 'yes', dischargedOn: at('1', '1', '1950') },
      ['dischargedOn beforeBirth'],
    ],
    [
      'a discharge in two years',
      'hospital',
      { hospital: 'yes', dischargedOn: at('1', '1', '2029') },
      ['dischargedOn tooFar'],
    ],
    ['no phone', 'contact', { phone: '' }, ['phone missing']],
    ['seven digits', 'contact', { phone: '400 00 00' }, ['phone format']],
    ['half an address', 'contact', { email: 'navn@' }, ['email format']],
    ['no language', 'interpreter', { interpreter: 'yes' }, ['interpreterLanguage missing']],
    [
      'another language without its name',
      'interpreter',
      { interpreter: 'yes', interpreterLanguage: 'other' },
      ['otherLanguage missing'],
    ],
    [
      'a helper without a name',
      'helper',
      { applicant: 'other', helperName: '' },
      ['helperName missing', 'relation missing', 'consent missing'],
    ],
  ];
  it.each(table)('%s', (_, step, wrong, expected) => {
    const found = problemsOf(step, { ...completeAnswers, ...wrong }, setting);
    expect(found.map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
  });
});

describe('the ground for asking for another', () => {
  const open = (day: string, month: string, year: string, consent: Answers['consent']) =>
    problemsOf('ground', { ...completeAnswers, birth: { day, month, year }, consent }, setting)
      .length > 0;

  // today is 26 November 2026: 16 on the day in 2010, 18 on the day in 2008
  it('is the parents until the day before 16', () => {
    expect(open('27', '11', '2010', 'parent')).toBe(false);
    expect(open('27', '11', '2010', 'agreed')).toBe(true);
  });
  it('is the youth from 16, or the parents where the youth cannot', () => {
    expect(open('26', '11', '2010', 'agreed')).toBe(false);
    expect(open('27', '11', '2008', 'parent')).toBe(false);
    expect(open('27', '11', '2008', 'representative')).toBe(true);
  });
  it('is never the parents from 18, but a guardian may, or the service judges', () => {
    expect(open('26', '11', '2008', 'parent')).toBe(true);
    for (const ground of ['agreed', 'representative', 'cannot-decide'] as const) {
      expect(open('26', '11', '2008', ground)).toBe(false);
    }
  });
});

describe('a professional', () => {
  const professional: Setting = { ...setting, way: { kind: 'professional' } };
  const stopped = (step: StepId, some: Partial<Answers>) =>
    problemsOf(step, { ...professionalAnswers, ...some }, professional).map(
      ({ field, code }) => `${field} ${code}`,
    );

  it('says who they are', () => {
    expect(stopped('sender', {})).toEqual([]);
    const nothing = { workKind: '', workplace: ' ', helperName: '', workPhone: '1' } as const;
    expect(stopped('sender', nothing)).toEqual([
      'workKind missing',
      'workplace missing',
      'helperName missing',
      'workPhone format',
    ]);
  });

  it.each([
    ['icpc2', 'L90.1'],
    ['icpc2', 'M17.1'],
    ['icpc2', '90'],
    ['icd10', 'gonartrose'],
    ['icd10', 'M1'],
  ] as const)('is told that %s knows no %s', (system, code) => {
    expect(stopped('words', { icpc2: '', icd10: '', [system]: code })).toEqual([
      `${system} format`,
    ]);
  });

  it('refers with all that was answered, and the level is not among it', () => {
    expect(firstUnfinished(professionalAnswers, professional)).toBeNull();
    expect(toSelfReferral(professionalAnswers, professional, routing)).toMatchObject({
      version: 2,
      applicant: 'other',
      helper: { name: 'Sykepleier Testesen', relation: 'staff', consent: 'agreed' },
      professional: {
        kind: 'home-care',
        phone: '400 00 001',
        icpc2: ['L90', 'A28'],
        icd10: ['M17.1'],
        urgency: 'Innen to uker, for å unngå innleggelse.',
      },
      problem: { since: null, course: null },
      treatedBefore: null,
    });
  });
});

describe('an interest in a group', () => {
  const interested: Setting = { ...setting, nationalNumber: 'no', way: { kind: 'group', group } };
  const answers: Answers = { ...completeAnswers, areas: [], text: '', fits: ['yes', 'unsure'] };

  it('answers every line', () => {
    const stops = (fits: Answers['fits']) => problemsOf('fits', { ...answers, fits }, interested);
    expect(stops(['yes'])).toEqual([{ field: 'fits', code: 'missing' }]);
    expect(stops(['', 'no'])).toEqual([{ field: 'fits', code: 'missing' }]);
    expect(stops(['no', 'no'])).toEqual([]);
    expect(firstUnfinished(answers, interested)).toBeNull();
  });

  it('holds the group in Norwegian, and goes to the clinic that has it', () => {
    const made = toGroupInterest(answers, group, { setting: interested, routing });
    expect(made).toMatchObject({
      group: { id: 'balanse', name: 'Balanse', kind: 'treatment' },
      fits: [
        { text: 'du er ustø', answer: 'yes' },
        { text: 'du går uten hjelp', answer: 'unsure' },
      ],
      person: { nationalNumber: null },
      clinics: ['one'],
    });
  });
});

describe('a step is not stopped by', () => {
  const table: [string, StepId, Partial<Answers>][] = [
    ['29 February in 2024', 'person', { birth: { day: '29', month: '2', year: '2024' } }],
    ['being born today', 'person', { birth: { day: '26', month: '11', year: '2026' } }],
    ['Arabic digits', 'person', { birth: { day: '٢٨', month: '٢', year: '١٩٥١' } }],
    ['a foreign number', 'contact', { phone: '+47 (400) 00-000' }],
    ['a phone number in Arabic digits', 'contact', { phone: '٤٠٠٠٠٠٠٠' }],
    [
      'a discharge that is planned',
      'hospital',
      { hospital: 'yes', dischargedOn: { day: '1', month: '12', year: '2026' } },
    ],
    ['no wish for a place', 'clinics', { clinics: [] }],
    ['nothing said of what is important', 'important', { important: '' }],
  ];
  it.each(table)('%s', (_, step, right) => {
    expect(problemsOf(step, { ...completeAnswers, ...right }, setting)).toEqual([]);
  });

  it('anything, where all is answered', () => {
    expect(firstUnfinished(completeAnswers, setting)).toBeNull();
    expect(firstUnfinished(noAnswers, setting)).toBe('urgent');
    expect(firstUnfinished({ ...completeAnswers, phone: '' }, setting)).toBe('contact');
  });
});

describe('toSelfReferral', () => {
  const made = (some: Partial<Answers>): SelfReferral =>
    toSelfReferral({ ...completeAnswers, ...some }, setting, routing);

  it('holds what was answered', () => {
    expect(made({})).toMatchObject({
      applicant: 'self',
      helper: null,
      person: { name: 'Prøve Testesen', birthDate: '1951-02-28', nationalNumber: null },
      contact: { phone: '400 00 000', email: null },
      daily: { falls: 'several' },
      surgeryOn: null,
      clinics: ['one'],
      language: 'ar',
    });
  });

  it('leaves out what no longer matters', () => {
    const changed = made({
      birth: { day: '28', month: '2', year: '1990' },
      areas: ['back-neck', 'child-baby'],
      helperName: 'Hjelper',
      surgery: 'no',
      surgeryOn: { day: '1', month: '11', year: '2026' },
      interpreter: 'no',
      interpreterLanguage: 'uk',
      clinics: ['one', 'closed-since'],
    });
    expect(changed).toMatchObject({
      helper: null,
      surgeryOn: null,
      interpreter: null,
      problem: { areas: ['back-neck'] },
      daily: { falls: null },
      clinics: ['one'],
    });
  });

  it('refuses what is not finished', () => {
    expect(() => made({ phone: '' })).toThrow();
  });
});
