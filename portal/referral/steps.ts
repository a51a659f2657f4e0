import { ageOn } from './age.ts';
import type { Answers } from './answers.ts';
import { type UrgentAction, urgentAction } from './urgent.ts';

/** What the steps depend on besides the answers. */
export type Setting = {
  /** The day in Norway. */
  today: string;
  nationalNumber: 'no' | 'optional' | 'required';
  demonstration: boolean;
  clinics: readonly { id: string; name: string; detail: string }[];
};

export const sections = ['begin', 'person', 'problem', 'daily', 'contact', 'check'] as const;
export type Section = (typeof sections)[number];

export type StepId =
  | 'urgent'
  | 'applicant'
  | 'person'
  | 'helper'
  | 'areas'
  | 'words'
  | 'course'
  | 'important'
  | 'falls'
  | 'travel'
  | 'surgery'
  | 'hospital'
  | 'contact'
  | 'interpreter'
  | 'clinics'
  | 'check';

type Step = {
  id: StepId;
  section: Section;
  /** Asked only where it matters. It may look at answers of earlier steps and no others. */
  matters?: (answers: Answers, setting: Setting) => boolean;
};

const allSteps: readonly Step[] = [
  { id: 'urgent', section: 'begin' },
  { id: 'applicant', section: 'begin' },
  { id: 'person', section: 'person' },
  { id: 'helper', section: 'person', matters: ({ applicant }) => isForAnother(applicant) },
  { id: 'areas', section: 'problem' },
  { id: 'words', section: 'problem' },
  { id: 'course', section: 'problem' },
  { id: 'important', section: 'problem' },
  { id: 'falls', section: 'daily', matters: asksForFalls },
  { id: 'travel', section: 'daily' },
  { id: 'surgery', section: 'daily' },
  { id: 'hospital', section: 'daily' },
  { id: 'contact', section: 'contact' },
  { id: 'interpreter', section: 'contact' },
  { id: 'clinics', section: 'contact', matters: (_, { clinics }) => clinics.length > 1 },
  { id: 'check', section: 'check' },
];

/**
 * The steps that matter for this person, in order. An answer changes only what comes after it,
 * so that what has been walked stays, and progress never goes back.
 */
export function steps(answers: Answers, setting: Setting): StepId[] {
  return allSteps
    .filter(({ matters }) => matters === undefined || matters(answers, setting))
    .map(({ id }) => id);
}

export function isStep(place: string): place is StepId {
  return allSteps.some(({ id }) => id === place);
}

/** In which part of the form a step stands: the first is 1. */
export function sectionOf(step: StepId): { section: Section; number: number; of: number } {
  const section = allSteps.find(({ id }) => id === step)?.section ?? 'begin';
  return { section, number: sections.indexOf(section) + 1, of: sections.length };
}

const endings = ['call-113', 'call-116117', 'call-doctor', 'needs-parent'] as const;
/** Where a step leads out of the form instead of on. */
export type Ending = UrgentAction | (typeof endings)[number];

export function isEnding(place: string): place is Ending {
  return endings.some((ending) => ending === place);
}

/** The way out that the answers of a step lead to, or null where the form goes on. */
export function endingAfter(step: StepId, answers: Answers, setting: Setting): Ending | null {
  if (step === 'urgent' && !answers.doctorKnows) return urgentAction(answers.urgent);
  if (step === 'person' && answers.applicant === 'self' && isUnder16(answers, setting)) {
    return 'needs-parent';
  }
  return null;
}

/** Under 16 it is the parents who agree (pbrl. § 4-4). */
export function isUnder16(answers: Answers, { today }: Setting): boolean {
  return (ageOn(answers.birth, today) ?? 16) < 16;
}

export function isForAnother(applicant: Answers['applicant']): boolean {
  return applicant === 'child' || applicant === 'other';
}

const areasWithFalls: Answers['areas'] = [
  'walking-balance',
  'nerves-muscles',
  'daily-activities',
  'home-aids',
  'memory',
];

function asksForFalls(answers: Answers, setting: Setting): boolean {
  const age = ageOn(answers.birth, setting.today);
  if (age === null || age < 16) return false;
  return age >= 65 || answers.areas.some((area) => areasWithFalls.includes(area));
}
