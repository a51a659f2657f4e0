import type {
  Applicant,
  Consent,
  Course,
  Falls,
  Language,
  ProblemArea,
  Relation,
  Since,
  Travel,
  UrgentSign,
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
};
