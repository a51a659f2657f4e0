import type { InferOutput } from 'valibot';
import type { AnswersSchema } from './answers-schema.ts';

/**
 * What has been answered so far, as it was typed: an empty text or list where nothing was.
 * It becomes a self-referral only when all of it has been checked.
 */
export type Answers = InferOutput<typeof AnswersSchema>;

const noDate = { day: '', month: '', year: '' };

export const noAnswers: Answers = {
  urgent: [],
  doctorKnows: false,
  applicant: '',
  name: '',
  birth: noDate,
  nationalNumber: '',
  helperName: '',
  relation: '',
  consent: '',
  workKind: '',
  workplace: '',
  title: '',
  workPhone: '',
  areas: [],
  text: '',
  since: '',
  course: '',
  treated: '',
  treatment: '',
  icpc2: '',
  icd10: '',
  urgency: '',
  fits: [],
  important: '',
  falls: '',
  travel: '',
  aids: '',
  surgery: '',
  surgeryOn: noDate,
  hospital: '',
  dischargedOn: noDate,
  phone: '',
  email: '',
  interpreter: '',
  interpreterLanguage: '',
  otherLanguage: '',
  clinics: [],
};

/** True once anything is there that would be missed. */
export function isBegun(answers: Answers): boolean {
  return JSON.stringify(answers) !== JSON.stringify(noAnswers);
}
