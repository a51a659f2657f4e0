import type { SelfReferral } from '@shared/model';
import { describe, expect, it } from 'vitest';
import { type Answers, noAnswers } from './answers.ts';
import { firstUnfinished, problemsOf } from './checks.ts';
import type { StepId } from './steps.ts';
import { completeAnswers, routing, setting } from './testing/complete-answers.ts';
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
