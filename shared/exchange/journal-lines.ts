import { type Day, plainDate, type ReferralContent } from '@shared/model';
import type { JournalTexts } from './journal-texts.ts';
import type { Block, JournalContext } from './norwegian-text.ts';

/** What it is, when it came, and the language that it was answered in. */
export function headLines(
  title: string,
  { language }: ReferralContent,
  { texts, receivedOn }: JournalContext,
): Block {
  return [
    title,
    ...(receivedOn === undefined ? [] : [`${texts.received}: ${dayText(receivedOn)}`]),
    `${texts.answeredIn}: ${texts.language[language]}`,
  ];
}

/** Whom it is about. */
export function personLines({ person }: ReferralContent, texts: JournalTexts): Block {
  const number = person.nationalNumber;
  return [
    `${texts.person}: ${person.name}, ${texts.born} ${dayText(person.birthDate)}`,
    ...(number === null ? [] : [`${texts.nationalNumber}: ${number}`]),
  ];
}

/** Who asks, and on what ground. */
export function applicantLines({ applicant, helper }: ReferralContent, texts: JournalTexts): Block {
  const who = texts.applicants[applicant];
  if (helper === null) return [`${texts.applicant}: ${who}`];
  return [
    `${texts.applicant}: ${helper.name} (${texts.relations[helper.relation]}). ${who}`,
    `${texts.consent}: ${texts.consents[helper.consent]}`,
  ];
}

/** The portal can't know that someone who reads it in Norwegian also writes it: any else is marked. */
export function ownWords(
  heading: string,
  words: string,
  { language }: ReferralContent,
  texts: JournalTexts,
  machine = '',
): Block {
  if (words === '') return [];
  if (language === 'nb' || language === 'nn') return [`${heading}:`, words];
  const marked = texts.foreignText.replace('{{language}}', texts.language[language]);
  if (machine === '') return [`${heading}. ${marked}`, words];
  const made = texts.machineText.replace('{{language}}', texts.language[language]);
  return [`${heading}. ${marked}`, words, made, machine];
}

export function contactLines(
  { contact, interpreter }: ReferralContent,
  texts: JournalTexts,
): Block {
  return [
    `${texts.phone}: ${contact.phone}`,
    ...(contact.email === null ? [] : [`${texts.email}: ${contact.email}`]),
    `${texts.interpreter}: ${interpreter === null ? texts.noInterpreter : languageText(interpreter.language, texts)}`,
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
