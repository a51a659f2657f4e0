import type {
  Applicant,
  Consent,
  Course,
  Falls,
  Fits,
  Language,
  ProblemArea,
  Relation,
  Since,
  Travel,
  UrgentSign,
  WorkplaceKind,
} from '@shared/model';

/**
 * The words of a referral's text for the journal, as `locales/nb/journal.json` holds them.
 * They are handed in, since this package knows no locales.
 */
export type JournalTexts = {
  title: string;
  received: string;
  answeredIn: string;
  language: Record<Language, string>;
  /** Before words in another language than Norwegian; `{{language}}` is filled in. */
  foreignText: string;
  person: string;
  born: string;
  nationalNumber: string;
  applicant: string;
  applicants: Record<Applicant, string>;
  relations: Record<Relation, string>;
  consent: string;
  consents: Record<Consent, string>;
  urgent: string;
  noUrgent: string;
  signs: Record<UrgentSign, string>;
  areas: string;
  area: Record<ProblemArea, string>;
  text: string;
  since: string;
  sinces: Record<Since, string>;
  course: string;
  courses: Record<Course, string>;
  treatedBefore: string;
  notTreated: string;
  important: string;
  falls: string;
  fall: Record<Falls, string>;
  travel: string;
  travels: Record<Travel, string>;
  aids: string;
  surgeryOn: string;
  dischargedOn: string;
  phone: string;
  address: string;
  newContact: string;
  email: string;
  interpreter: string;
  noInterpreter: string;
  signLanguage: string;
  clinics: string;
  anyClinic: string;
  /** What the key suggests; `{{level}}` is filled in. */
  suggestedLevel: string;
  /** Before what a machine has made of own words; `{{language}}` is filled in. */
  machineText: string;
  /** Where someone refers as part of their work. */
  professional: {
    title: string;
    by: string;
    phone: string;
    kinds: Record<WorkplaceKind, string>;
    icpc2: string;
    icd10: string;
    text: string;
    urgency: string;
  };
  /** Where it is an interest in a group. */
  group: {
    title: string;
    examination: string;
    fits: string;
    answers: Record<Fits, string>;
  };
};
