import type { Professional, SelfReferral } from '@shared/model';
import { ownWords } from './journal-lines.ts';
import type { JournalTexts } from './journal-texts.ts';
import type { Block } from './norwegian-text.ts';

/** Who refers, where they work, on what ground, and the codes with the system they are in. */
export function professionalLines(
  { helper }: SelfReferral,
  { kind, workplace, title, phone, icpc2, icd10 }: Professional,
  { professional: texts, consents, consent }: JournalTexts,
): Block {
  const who = [helper?.name, title, workplace].filter(Boolean).join(', ');
  return [
    `${texts.by}: ${who} (${texts.kinds[kind]})`,
    `${texts.phone}: ${phone}`,
    ...(helper === null ? [] : [`${consent}: ${consents[helper.consent]}`]),
    ...(icpc2.length === 0 ? [] : [`${texts.icpc2}: ${icpc2.join(', ')}`]),
    ...(icd10.length === 0 ? [] : [`${texts.icd10}: ${icd10.join(', ')}`]),
  ];
}

/** Their view of how soon; named so that nobody takes it for a priority. */
export function urgencyLines(
  { urgency }: Professional,
  referral: SelfReferral,
  texts: JournalTexts,
): Block {
  return ownWords(texts.professional.urgency, urgency, referral, texts);
}
