import { IdempotencyKeySchema, MunicipalityIdSchema } from '@shared/model';
import * as v from 'valibot';
import { type Answers, noAnswers } from '../answers.ts';
import type { OfferedClinic, Setting } from '../steps.ts';
import type { AskedGroup } from '../way.ts';

/** A made-up person's answers to everything that is asked of her. */
export const completeAnswers: Answers = {
  ...noAnswers,
  urgent: ['none'],
  applicant: 'self',
  name: 'Prøve Testesen',
  birth: { day: '28', month: '2', year: '1951' },
  areas: ['walking-balance'],
  text: 'Jeg er ustø når jeg går, og har falt to ganger.',
  since: 'weeks',
  course: 'worse',
  treated: 'no',
  important: 'Å gå tur med barnebarna.',
  falls: 'several',
  travel: 'alone',
  aids: 'Stokk',
  surgery: 'no',
  hospital: 'no',
  phone: '400 00 000',
  interpreter: 'no',
  clinics: ['one'],
};

/** What a made-up nurse in home care answers of someone whom she helps. */
export const professionalAnswers: Answers = {
  ...completeAnswers,
  urgent: [],
  applicant: '',
  workKind: 'home-care',
  workplace: 'Hjemmetjenesten Prøvedal',
  helperName: 'Sykepleier Testesen',
  title: 'sykepleier',
  workPhone: '400 00 001',
  consent: 'agreed',
  since: '',
  course: '',
  treated: '',
  icpc2: 'l90, A28',
  icd10: 'M17.1',
  urgency: 'Innen to uker, for å unngå innleggelse.',
};

export const group: AskedGroup = {
  id: 'balanse',
  name: 'Balance',
  nameNb: 'Balanse',
  kind: 'treatment',
  minimumAge: 65,
  maximumAge: null,
  clinic: 'one',
  forYouIf: [
    { text: 'you are unsteady', nb: 'du er ustø' },
    { text: 'you walk without help', nb: 'du går uten hjelp' },
  ],
};

/** A place that takes everyone, where nothing else is said. */
export function offered(
  id: string,
  name: string,
  ages: Partial<OfferedClinic> = {},
): OfferedClinic {
  return { id, name, detail: '', minimumAge: null, maximumAge: null, ...ages };
}

export const setting: Setting = {
  way: { kind: 'resident' },
  today: '2026-11-26',
  nationalNumber: 'optional',
  demonstration: true,
  clinics: [offered('one', 'One'), offered('two', 'Two')],
};

export const routing = {
  municipality: v.parse(MunicipalityIdSchema, 'lier'),
  language: 'ar',
  key: v.parse(IdempotencyKeySchema, '0b0f8f0a-3f5e-4b52-9a3e-6c1d2f7a9e10'),
} as const;
