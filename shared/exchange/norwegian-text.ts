import { type ClinicId, type Day, plainDate, type SelfReferral } from '@shared/model';
import type { JournalTexts } from './journal-texts.ts';

/** What the text needs beside the referral itself. */
export type JournalContext = {
  texts: JournalTexts;
  /** Names of clinics as far as they are known; any other is given by its id. */
  clinics?: ReadonlyMap<ClinicId, string> | undefined;
  /** The day that the server received it, where it is known. */
  receivedOn?: Day | undefined;
  /** What a machine has made of the own words, where it was asked to. */
  machine?: MachineWords | undefined;
};

/** Own words in Norwegian, by a machine that nobody has checked. */
export type MachineWords = { text: string; important: string };

/**
 * A self-referral as plain Norwegian text for the journal, whatever language it was answered in:
 * choices are codes and come out in Norwegian, own words stand as they were written, marked with
 * their language where that is not Norwegian. Lines end in `\n`; nothing unanswered is printed.
 */
export function norwegianText(referral: SelfReferral, context: JournalContext): string {
  const { texts, receivedOn } = context;
  const blocks = [
    [
      texts.title,
      ...(receivedOn === undefined ? [] : [`${texts.received}: ${dayText(receivedOn)}`]),
      `${texts.answeredIn}: ${texts.language[referral.language]}`,
    ],
    personLines(referral, texts),
    urgentLines(referral, texts),
    problemLines(referral, texts),
    ownWords(texts.text, referral.problem.text, referral, texts, context.machine?.text),
    ownWords(texts.important, referral.important, referral, texts, context.machine?.important),
    dailyLines(referral, texts),
    contactLines(referral, context),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function personLines({ person, applicant, helper }: SelfReferral, texts: JournalTexts): string[] {
  const number = person.nationalNumber;
  const who = texts.applicants[applicant];
  return [
    `${texts.person}: ${person.name}, ${texts.born} ${dayText(person.birthDate)}`,
    ...(number === null ? [] : [`${texts.nationalNumber}: ${number}`]),
    helper === null
      ? `${texts.applicant}: ${who}`
      : `${texts.applicant}: ${helper.name} (${texts.relations[helper.relation]}). ${who}`,
    ...(helper === null ? [] : [`${texts.consent}: ${texts.consents[helper.consent]}`]),
  ];
}

function urgentLines({ urgent }: SelfReferral, texts: JournalTexts): string[] {
  if (urgent.length === 0) return [texts.noUrgent];
  return [`${texts.urgent}:`, ...urgent.map((sign) => `- ${texts.signs[sign]}`)];
}

function problemLines({ problem }: SelfReferral, texts: JournalTexts): string[] {
  return [
    `${texts.areas}:`,
    ...problem.areas.map((area) => `- ${texts.area[area]}`),
    `${texts.since}: ${texts.sinces[problem.since]}`,
    `${texts.course}: ${texts.courses[problem.course]}`,
  ];
}

/** The portal can't know that someone who reads it in Norwegian also writes it: any else is marked. */
function ownWords(
  heading: string,
  words: string,
  { language }: SelfReferral,
  texts: JournalTexts,
  machine = '',
): string[] {
  if (words === '') return [];
  if (language === 'nb' || language === 'nn') return [`${heading}:`, words];
  const marked = texts.foreignText.replace('{{language}}', texts.language[language]);
  if (machine === '') return [`${heading}. ${marked}`, words];
  const made = texts.machineText.replace('{{language}}', texts.language[language]);
  return [`${heading}. ${marked}`, words, made, machine];
}

function dailyLines(referral: SelfReferral, texts: JournalTexts): string[] {
  const { daily, surgeryOn, dischargedOn } = referral;
  return [
    ...(daily.falls === null ? [] : [`${texts.falls}: ${texts.fall[daily.falls]}`]),
    `${texts.travel}: ${texts.travels[daily.travel]}`,
    ...(daily.aids === '' ? [] : [`${texts.aids}: ${daily.aids}`]),
    ...(surgeryOn === null ? [] : [`${texts.surgeryOn}: ${dayText(surgeryOn)}`]),
    ...(dischargedOn === null ? [] : [`${texts.dischargedOn}: ${dayText(dischargedOn)}`]),
  ];
}

function contactLines(referral: SelfReferral, { texts, clinics }: JournalContext): string[] {
  const { contact, interpreter } = referral;
  const wished = referral.clinics.map((id) => clinics?.get(id) ?? id);
  return [
    `${texts.phone}: ${contact.phone}`,
    ...(contact.email === null ? [] : [`${texts.email}: ${contact.email}`]),
    `${texts.interpreter}: ${interpreter === null ? texts.noInterpreter : languageText(interpreter.language, texts)}`,
    `${texts.clinics}: ${wished.length === 0 ? texts.anyClinic : wished.join(', ')}`,
  ];
}

/** A code or own words for a language, in Norwegian. */
export function languageText(language: string, texts: JournalTexts): string {
  if (language === 'nsl') return texts.signLanguage;
  if (!/^[a-z]{2,3}$/.test(language)) return language;
  return new Intl.DisplayNames('nb', { type: 'language' }).of(language) ?? language;
}

/** `9.6.2026`, as dates stand in Norwegian journals. */
export function dayText(day: Day): string {
  const { day: date, month, year } = plainDate(day);
  return `${date}.${month}.${year}`;
}
