import {
  contentVersion,
  type Day,
  type IdempotencyKey,
  type Language,
  type Municipality,
  type SelfReferral,
  SelfReferralSchema,
} from '@shared/model';
import * as v from 'valibot';
import { type DateParts, readDateParts } from '../look/date-parts.ts';
import { plainDigits } from '../look/plain-digits.ts';
import type { Answers } from './answers.ts';
import { chosenAreas } from './areas.ts';
import { codesIn } from './codes.ts';
import { numberDigits } from './national-number.ts';
import { aboutOf, isForAnother, type Setting, type StepId, steps } from './steps.ts';
import { wishableClinics } from './wishable-clinics.ts';

/**
 * The self-referral that the answers make. What belongs to a question that no longer matters
 * is left out.
 * @throws ValiError where the answers are not finished: check them first.
 */
export function toSelfReferral(answers: Answers, setting: Setting, routing: Routing): SelfReferral {
  const asked = new Set<StepId>(steps(answers, setting));
  const isProfessional = setting.way.kind === 'professional';
  const offered = wishableClinics(answers, setting).map(({ id }) => id);
  return v.parse(SelfReferralSchema, {
    version: contentVersion,
    municipality: routing.municipality,
    idempotencyKey: routing.key,
    language: routing.language,
    applicant: aboutOf(answers, setting),
    urgent: answers.urgent.filter((sign) => sign !== 'none'),
    ...toPeople(answers, setting),
    professional: isProfessional ? toProfessional(answers) : null,
    problem: {
      areas: chosenAreas(answers, setting),
      text: answers.text,
      since: isProfessional ? null : answers.since,
      course: isProfessional ? null : answers.course,
    },
    treatedBefore: isProfessional ? null : answers.treated === 'yes' ? answers.treatment : '',
    important: answers.important,
    daily: {
      falls: asked.has('falls') ? answers.falls : null,
      travel: answers.travel,
      aids: answers.aids,
    },
    surgeryOn: answers.surgery === 'yes' ? dayOrNull(answers.surgeryOn) : null,
    dischargedOn: answers.hospital === 'yes' ? dayOrNull(answers.dischargedOn) : null,
    clinics: answers.clinics.filter((clinic) => offered.includes(clinic)),
  });
}

/** What a referral repeats inside the seal, and the language that it is answered in. */
export type Routing = {
  municipality: Municipality['id'];
  language: Language;
  key: IdempotencyKey;
};

/** Whom it is about, who asks, and how to reach them: the same for every kind of asking. */
export function toPeople(answers: Answers, setting: Setting) {
  const isProfessional = setting.way.kind === 'professional';
  const relation = isProfessional ? 'staff' : answers.relation;
  return {
    helper:
      isProfessional || isForAnother(answers)
        ? { name: answers.helperName, relation, consent: answers.consent }
        : null,
    person: {
      name: answers.name,
      birthDate: dayOrNull(answers.birth),
      nationalNumber:
        setting.nationalNumber === 'no' ? null : numberDigits(answers.nationalNumber) || null,
    },
    contact: { phone: phoneDigits(answers.phone), email: answers.email.trim() || null },
    interpreter: answers.interpreter === 'yes' ? { language: spokenLanguage(answers) } : null,
  };
}

function toProfessional(answers: Answers) {
  return {
    kind: answers.workKind,
    workplace: answers.workplace,
    title: answers.title,
    phone: phoneDigits(answers.workPhone),
    icpc2: codesIn(answers.icpc2),
    icd10: codesIn(answers.icd10),
    urgency: answers.urgency,
  };
}

/** A phone number as it is kept: digits and spaces, whatever people put between them. */
export function phoneDigits(typed: string): string {
  return plainDigits(typed)
    .replace(/[-().\u00a0\u200e\u200f]/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** The language to interpret: a code from the list, or the user's own word. */
export function spokenLanguage({ interpreterLanguage, otherLanguage }: Answers): string {
  return interpreterLanguage === 'other' ? otherLanguage.trim() : interpreterLanguage;
}

function dayOrNull(parts: DateParts): Day | null {
  const read = readDateParts(parts);
  return 'day' in read ? read.day : null;
}
