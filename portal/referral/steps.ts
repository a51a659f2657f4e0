import type { Applicant } from '@shared/model';
import { ageOn } from './age.ts';
import type { Answers } from './answers.ts';
import { isUnder16 } from './grounds.ts';
import { type UrgentAction, urgentAction } from './urgent.ts';
import type { Way } from './way.ts';
import { wishableClinics } from './wishable-clinics.ts';

/** A place that can be wished for. */
export type OfferedClinic = {
  id: string;
  name: string;
  detail: string;
  /** The youngest and the oldest that it takes; null where it takes all, or has not said. */
  minimumAge: number | null;
  maximumAge: number | null;
};

/** What the steps depend on besides the answers. */
export type Setting = {
  way: Way;
  /** The day in Norway. */
  today: string;
  nationalNumber: 'no' | 'optional' | 'required';
  demonstration: boolean;
  clinics: readonly OfferedClinic[];
};

export const sections = ['begin', 'person', 'problem', 'daily', 'contact', 'check'] as const;
export type Section = (typeof sections)[number];

export type StepId =
  | 'urgent'
  | 'sender'
  | 'applicant'
  | 'person'
  | 'helper'
  | 'ground'
  | 'fits'
  | 'areas'
  | 'words'
  | 'course'
  | 'treated'
  | 'important'
  | 'falls'
  | 'travel'
  | 'surgery'
  | 'hospital'
  | 'urgency'
  | 'contact'
  | 'interpreter'
  | 'clinics'
  | 'check';

type Step = {
  id: StepId;
  section: Section;
  /** Who meets it; everyone where it does not say. */
  ways?: readonly Way['kind'][];
  /** Asked only where it matters. It may look at answers of earlier steps and no others. */
  matters?: (answers: Answers, setting: Setting) => boolean;
};

const resident = ['resident'] as const;
const professional = ['professional'] as const;
const personally = ['resident', 'group'] as const;
const forHelp = ['resident', 'professional'] as const;

const allSteps: readonly Step[] = [
  { id: 'urgent', section: 'begin', ways: resident },
  { id: 'sender', section: 'begin', ways: professional },
  { id: 'applicant', section: 'begin', ways: personally },
  { id: 'person', section: 'person' },
  { id: 'helper', section: 'person', ways: personally, matters: isForAnother },
  { id: 'ground', section: 'person', ways: professional },
  { id: 'fits', section: 'problem', ways: ['group'], matters: hasConditions },
  { id: 'areas', section: 'problem', ways: forHelp },
  { id: 'words', section: 'problem', ways: forHelp },
  { id: 'course', section: 'problem', ways: resident },
  { id: 'treated', section: 'problem', ways: resident },
  { id: 'important', section: 'problem' },
  { id: 'falls', section: 'daily', ways: forHelp, matters: asksForFalls },
  { id: 'travel', section: 'daily', ways: forHelp },
  { id: 'surgery', section: 'daily', ways: forHelp },
  { id: 'hospital', section: 'daily', ways: forHelp },
  { id: 'urgency', section: 'daily', ways: professional },
  { id: 'contact', section: 'contact' },
  { id: 'interpreter', section: 'contact' },
  {
    id: 'clinics',
    section: 'contact',
    ways: forHelp,
    matters: (answers, setting) => wishableClinics(answers, setting).length > 1,
  },
  { id: 'check', section: 'check' },
];

/**
 * The steps that matter for this person, in order. An answer changes only what comes after it,
 * so that what has been walked stays, and progress never goes back.
 */
export function steps(answers: Answers, setting: Setting): StepId[] {
  return stepsOf(setting)
    .filter(({ matters }) => matters === undefined || matters(answers, setting))
    .map(({ id }) => id);
}

/** The steps that someone who comes this way may meet. */
function stepsOf({ way: { kind } }: Setting): Step[] {
  return allSteps.filter(({ ways }) => ways === undefined || ways.includes(kind));
}

/** Where the form begins. */
export function firstStep(setting: Setting): StepId {
  return stepsOf(setting)[0]?.id ?? 'check';
}

export function isStep(place: string): place is StepId {
  return allSteps.some(({ id }) => id === place);
}

/** Whether someone who comes this way may meet the step. */
export function isMet(step: StepId, setting: Setting): boolean {
  return stepsOf(setting).some(({ id }) => id === step);
}

/** In which part of the form a step stands: the first is 1. */
export function sectionOf(
  step: StepId,
  setting: Setting,
): { section: Section; number: number; of: number } {
  const met = stepsOf(setting);
  const parts = sections.filter((part) => met.some(({ section }) => section === part));
  const section = met.find(({ id }) => id === step)?.section ?? 'begin';
  return { section, number: parts.indexOf(section) + 1, of: parts.length };
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

/** Whom the questions are about: "you", "the child", "the person". */
export function aboutOf({ applicant }: Answers, { way }: Setting): Applicant {
  return way.kind === 'professional' ? 'other' : applicant || 'self';
}

export function isForAnother({ applicant }: Answers): boolean {
  return applicant === 'child' || applicant === 'other';
}

function hasConditions(_: Answers, { way }: Setting): boolean {
  return way.kind === 'group' && way.group.forYouIf.length > 0;
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
