import { type Day, DaySchema, plainDate, SelfReferralSchema } from '@shared/model';
import * as v from 'valibot';
import { type DateParts, readDateParts } from '../look/date-parts.ts';
import type { Answers } from './answers.ts';
import { chosenAreas } from './areas.ts';
import { codesIn } from './codes.ts';
import { consentsFor } from './grounds.ts';
import { numberDigits, numberProblem } from './national-number.ts';
import { type Setting, type StepId, steps } from './steps.ts';
import { phoneDigits, spokenLanguage } from './to-self-referral.ts';

/**
 * One thing to put right. `field` names the control; its text is `error.<field>.<code>`, or
 * `error.any.<code>` where the field has none of its own.
 */
export type FieldProblem = {
  field: keyof Answers;
  code: string;
  part?: keyof DateParts | undefined;
};

const shape = SelfReferralSchema.entries;
const { problem, daily, person, contact } = shape;
const helper = shape.helper.wrapped.entries;
const work = shape.professional.wrapped.wrapped.entries;

type Check = (answers: Answers, setting: Setting) => FieldProblem[];

const checks: Record<StepId, Check> = {
  urgent: ({ urgent }) => (urgent.length === 0 ? [{ field: 'urgent', code: 'missing' }] : []),
  applicant: ({ applicant }) => fits('applicant', shape.applicant, applicant),
  person: (answers, setting) => [
    ...fits('name', person.entries.name, answers.name),
    ...born(answers.birth, setting),
    ...number(answers, setting),
  ],
  sender: ({ workKind, helperName, title, workplace, workPhone }) => [
    ...fits('workKind', work.kind, workKind),
    ...fits('workplace', work.workplace, workplace),
    ...fits('helperName', helper.name, helperName),
    ...fits('title', work.title, title),
    ...called('workPhone', workPhone),
  ],
  helper: (answers, setting) => [
    ...fits('helperName', helper.name, answers.helperName),
    ...fits('relation', helper.relation, answers.relation),
    ...agreed(answers, setting),
  ],
  ground: agreed,
  fits: ({ fits }, { way }) =>
    way.kind === 'group' && way.group.forYouIf.some((_, line) => !fits[line])
      ? [{ field: 'fits', code: 'missing' }]
      : [],
  areas: (answers, setting) => fits('areas', problem.entries.areas, chosenAreas(answers, setting)),
  words: ({ text, icpc2, icd10 }) => [
    ...fits('text', problem.entries.text, text),
    ...fits('icpc2', work.icpc2, codesIn(icpc2)),
    ...fits('icd10', work.icd10, codesIn(icd10)),
  ],
  course: ({ since, course }) => [
    ...fits('since', problem.entries.since.wrapped, since),
    ...fits('course', problem.entries.course.wrapped, course),
  ],
  treated: ({ treated, treatment }) => {
    if (treated === '') return [{ field: 'treated', code: 'missing' }];
    if (treated === 'no') return [];
    return treatment.trim() === ''
      ? [{ field: 'treatment', code: 'missing' }]
      : fits('treatment', shape.important, treatment);
  },
  important: ({ important }) => fits('important', shape.important, important),
  falls: ({ falls }) => fits('falls', daily.entries.falls.wrapped, falls),
  travel: ({ travel, aids }) => [
    ...fits('travel', daily.entries.travel, travel),
    ...fits('aids', daily.entries.aids, aids),
  ],
  surgery: (answers, setting) => happened('surgery', 'surgeryOn', answers, setting),
  hospital: (answers, setting) => happened('hospital', 'dischargedOn', answers, setting),
  urgency: ({ urgency }) => fits('urgency', work.urgency, urgency),
  contact: ({ phone, email }) => [
    ...called('phone', phone),
    ...(email.trim() === '' ? [] : fits('email', contact.entries.email.wrapped, email)),
  ],
  interpreter: (answers) => {
    if (answers.interpreter === '') return [{ field: 'interpreter', code: 'missing' }];
    if (answers.interpreter === 'no' || spokenLanguage(answers) !== '') return [];
    const field = answers.interpreterLanguage === 'other' ? 'otherLanguage' : 'interpreterLanguage';
    return [{ field, code: 'missing' }];
  },
  clinics: () => [],
  check: () => [],
};

/** What must be put right on one step, in the order of the page. */
export function problemsOf(step: StepId, answers: Answers, setting: Setting): FieldProblem[] {
  return checks[step](answers, setting);
}

/** The first step that is not finished, or null where all of it can be sent. */
export function firstUnfinished(answers: Answers, setting: Setting): StepId | null {
  const open = (step: StepId) => problemsOf(step, answers, setting).length > 0;
  return steps(answers, setting).find(open) ?? null;
}

function fits(field: keyof Answers, schema: v.GenericSchema, value: unknown): FieldProblem[] {
  const [issue] = v.safeParse(schema, value).issues ?? [];
  if (issue === undefined) return [];
  const code = issue.message.slice(issue.message.indexOf('.') + 1);
  return [{ field, code: code === 'too-long' ? 'tooLong' : code }];
}

function called(field: 'phone' | 'workPhone', typed: string): FieldProblem[] {
  if (typed.trim() === '') return [{ field, code: 'missing' }];
  return fits(field, contact.entries.phone, phoneDigits(typed));
}

/** A ground that the law knows for the person's age. */
function agreed(answers: Answers, setting: Setting): FieldProblem[] {
  const isGround = consentsFor(answers, setting).some((ground) => ground === answers.consent);
  return isGround ? [] : [{ field: 'consent', code: 'missing' }];
}

function born(birth: DateParts, { today }: Setting): FieldProblem[] {
  const field = 'birth';
  const read = readDateParts(birth);
  if ('problem' in read) return [{ field, ...read.problem }];
  if (read.day > today) return [{ field, code: 'future' }];
  const oldest = plainDate(v.parse(DaySchema, today)).subtract({ years: 125 });
  return read.day < oldest.toString() ? [{ field, code: 'tooOld', part: 'year' }] : [];
}

function number(answers: Answers, setting: Setting): FieldProblem[] {
  if (setting.nationalNumber === 'no') return [];
  const field = 'nationalNumber';
  if (numberDigits(answers.nationalNumber) === '') {
    return setting.nationalNumber === 'required' ? [{ field, code: 'missing' }] : [];
  }
  const code = numberProblem(answers.nationalNumber, {
    birth: dayOf(answers.birth),
    demonstration: setting.demonstration,
  });
  return code === null ? [] : [{ field, code }];
}

function happened(
  question: 'surgery' | 'hospital',
  field: 'surgeryOn' | 'dischargedOn',
  answers: Answers,
  { today }: Setting,
): FieldProblem[] {
  if (answers[question] === '') return [{ field: question, code: 'missing' }];
  if (answers[question] === 'no') return [];
  const read = readDateParts(answers[field]);
  if ('problem' in read) return [{ field, ...read.problem }];
  const birth = dayOf(answers.birth);
  if (birth !== null && read.day < birth) return [{ field, code: 'beforeBirth' }];
  if (field === 'surgeryOn') return read.day > today ? [{ field, code: 'future' }] : [];
  // a discharge may be planned, but not years ahead
  const last = plainDate(v.parse(DaySchema, today)).add({ years: 1 });
  return read.day > last.toString() ? [{ field, code: 'tooFar', part: 'year' }] : [];
}

function dayOf(parts: DateParts): Day | null {
  const read = readDateParts(parts);
  return 'day' in read ? read.day : null;
}
