import {
  ApplicantSchema,
  CourseSchema,
  FallsSchema,
  ProblemAreaSchema,
  TravelSchema,
  UrgentSignSchema,
} from '@shared/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, noAnswers } from './answers.ts';
import { endingAfter, isStep, type Setting, type StepId, sectionOf, steps } from './steps.ts';
import { group, offered } from './testing/complete-answers.ts';
import { signsInOrder, urgentAction, urgentSigns } from './urgent.ts';
import { placeAfter, placeBefore } from './walk.ts';
import { wishableClinics } from './wishable-clinics.ts';

const setting: Setting = {
  way: { kind: 'resident' },
  today: '2026-11-26',
  nationalNumber: 'optional',
  demonstration: true,
  clinics: [offered('one', 'One'), offered('two', 'Two')],
};

const professional: Setting = { ...setting, way: { kind: 'professional' } };
const interested: Setting = { ...setting, nationalNumber: 'no', way: { kind: 'group', group } };
const anySetting = fc.constantFrom(setting, professional, interested);

const birth = fc.record({
  day: fc.constantFrom('', '1', '31'),
  month: fc.constantFrom('', '1', '12'),
  year: fc.constantFrom('', '1931', '1980', '2012', '2025', '2090'),
});
const anyAnswers: fc.Arbitrary<Answers> = fc
  .record(
    {
      applicant: fc.constantFrom('' as const, ...ApplicantSchema.options),
      birth,
      areas: fc.subarray([...ProblemAreaSchema.options]),
      falls: fc.constantFrom('' as const, ...FallsSchema.options),
      travel: fc.constantFrom('' as const, ...TravelSchema.options),
      course: fc.constantFrom('' as const, ...CourseSchema.options),
      surgery: fc.constantFrom('' as const, 'yes' as const, 'no' as const),
      clinics: fc.subarray(['one', 'two']),
    },
    { requiredKeys: [] },
  )
  .map((some) => ({ ...noAnswers, ...some }));

/** Which answers each step asks for. */
const asked: Record<StepId, (keyof Answers)[]> = {
  urgent: ['urgent', 'doctorKnows'],
  applicant: ['applicant'],
  person: ['name', 'birth', 'nationalNumber'],
  helper: ['helperName', 'relation', 'consent'],
  areas: ['areas'],
  words: ['text'],
  treated: ['treated', 'treatment'],
  sender: ['workKind', 'workplace', 'helperName', 'title', 'workPhone'],
  ground: ['consent'],
  fits: ['fits'],
  urgency: ['urgency'],
  course: ['since', 'course'],
  important: ['important'],
  falls: ['falls'],
  travel: ['travel', 'aids'],
  surgery: ['surgery', 'surgeryOn'],
  hospital: ['hospital', 'dischargedOn'],
  contact: ['phone', 'email'],
  interpreter: ['interpreter', 'interpreterLanguage', 'otherLanguage'],
  clinics: ['clinics'],
  check: [],
};

describe('steps', () => {
  it('never change up to the step whose answers are changed', () => {
    fc.assert(
      fc.property(anySetting, anyAnswers, anyAnswers, fc.nat(), (setting, before, other, which) => {
        const order = steps(before, setting);
        const at = which % order.length;
        const step = order[at] ?? 'check';
        const after = { ...before, ...pick(other, asked[step]) };
        expect(steps(after, setting).slice(0, at + 1)).toEqual(order.slice(0, at + 1));
      }),
    );
  });

  it('go through the parts in order, so that progress never goes back', () => {
    fc.assert(
      fc.property(anySetting, anyAnswers, (setting, answers) => {
        const at = steps(answers, setting).map((step) => sectionOf(step, setting));
        const parts = at.map(({ number }) => number);
        expect(parts).toEqual([...parts].sort((a, b) => a - b));
        expect([parts[0], parts.at(-1)]).toEqual([1, at[0]?.of]);
      }),
    );
  });

  it('can each be reached by someone', () => {
    const settings = [setting, professional, interested];
    const reached = new Set(
      fc.sample(anyAnswers, 500).flatMap((some) => settings.flatMap((one) => steps(some, one))),
    );
    expect([...reached].sort()).toEqual(Object.keys(asked).sort());
  });

  it('ask about falls from 65, or where walking is the trouble, and never for children', () => {
    const asksFor = (year: string, areas: Answers['areas']) =>
      steps({ ...noAnswers, birth: { day: '26', month: '11', year }, areas }, setting).includes(
        'falls',
      );
    expect(asksFor('1961', [])).toBe(true);
    expect(asksFor('1962', [])).toBe(false);
    expect(asksFor('1962', ['walking-balance'])).toBe(true);
    expect(asksFor('2011', ['walking-balance'])).toBe(false);
  });

  it('of a professional are reached by nobody else, and the other way round', () => {
    const met = (one: Setting) =>
      new Set(fc.sample(anyAnswers, 300).flatMap((some) => steps(some, one)));
    const own: StepId[] = ['sender', 'ground', 'urgency'];
    const residents: StepId[] = ['urgent', 'applicant', 'helper', 'course', 'treated'];
    expect(own.filter((step) => met(setting).has(step) || met(interested).has(step))).toEqual([]);
    expect(residents.filter((step) => met(professional).has(step))).toEqual([]);
  });

  it('of an interest in a group are few', () => {
    const answers: Answers = { ...noAnswers, applicant: 'self' };
    const walked = ['applicant', 'person', 'fits', 'important', 'contact', 'interpreter', 'check'];
    expect(steps(answers, interested)).toEqual(walked);
    const way = { kind: 'group' as const, group: { ...group, forYouIf: [] } };
    expect(steps(answers, { ...interested, way })).not.toContain('fits');
  });

  it('leave out what there is no choice in', () => {
    expect(steps(noAnswers, { ...setting, clinics: [] })).not.toContain('clinics');
  });

  it('offer the places that take the age, and ask of no place where only one does', () => {
    const clinics = [
      offered('adults', 'Adults', { minimumAge: 16 }),
      offered('children', 'Children', { maximumAge: 17 }),
      offered('all', 'All'),
    ];
    const at = (year: string) => ({ ...noAnswers, birth: { day: '26', month: '11', year } });
    const ids = (year: string) =>
      wishableClinics(at(year), { ...setting, clinics }).map(({ id }) => id);
    expect(['2011', '2010', '2009', '2008'].map(ids)).toEqual([
      ['children', 'all'],
      ['adults', 'children', 'all'],
      ['adults', 'children', 'all'],
      ['adults', 'all'],
    ]);
    const fewer = { ...setting, clinics: clinics.slice(0, 2) };
    expect(steps(at('2008'), fewer)).not.toContain('clinics');
    expect(steps(at('2010'), fewer)).toContain('clinics');
    expect(steps({ ...noAnswers, applicant: 'self' }, setting)).not.toContain('helper');
    expect(steps({ ...noAnswers, applicant: 'other' }, setting)).toContain('helper');
  });

  it('lead on and back along the same way', () => {
    fc.assert(
      fc.property(anySetting, anyAnswers, (setting, answers) => {
        for (const step of steps(answers, setting).slice(0, -1)) {
          const next = placeAfter(step, answers, setting, null);
          if (isStep(next)) expect(placeBefore(next, answers, setting, false)).toBe(step);
        }
      }),
    );
  });
});

describe('what must come before the form', () => {
  it('has a way and a place for every sign', () => {
    expect([...signsInOrder].sort()).toEqual([...UrgentSignSchema.options].sort());
    expect(Object.keys(urgentSigns).sort()).toEqual([...UrgentSignSchema.options].sort());
  });

  it('is what the most urgent sign asks for', () => {
    expect(urgentAction(['weight-loss-cancer', 'bladder-saddle', 'stroke'])).toBe('call-113');
    expect(urgentAction(['weight-loss-cancer', 'bladder-saddle'])).toBe('call-116117');
    expect(urgentAction(['weight-loss-cancer'])).toBe('call-doctor');
    expect(urgentAction(['none'])).toBeNull();
  });

  it('lets go on whom a doctor has already seen', () => {
    const answers: Answers = { ...noAnswers, urgent: ['hot-joint'] };
    expect(endingAfter('urgent', answers, setting)).toBe('call-116117');
    expect(endingAfter('urgent', { ...answers, doctorKnows: true }, setting)).toBeNull();
  });

  it('asks for a parent on the last day under 16, and not on the birthday', () => {
    const born = (day: string): Answers => ({
      ...noAnswers,
      applicant: 'self',
      birth: { day, month: '11', year: '2010' },
    });
    expect(endingAfter('person', born('27'), setting)).toBe('needs-parent');
    expect(endingAfter('person', born('26'), setting)).toBeNull();
    expect(endingAfter('person', { ...born('27'), applicant: 'child' }, setting)).toBeNull();
  });
});

function pick(answers: Answers, names: (keyof Answers)[]): Partial<Answers> {
  return Object.fromEntries(names.map((name) => [name, answers[name]]));
}
