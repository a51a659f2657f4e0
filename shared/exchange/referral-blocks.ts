import type { SelfReferral } from '@shared/model';
import {
  applicantLines,
  contactLines,
  dayText,
  headLines,
  ownWords,
  personLines,
} from './journal-lines.ts';
import type { JournalTexts } from './journal-texts.ts';
import type { Block, JournalContext } from './norwegian-text.ts';
import { professionalLines, urgencyLines } from './professional-lines.ts';

/** A self-referral, or a professional's referral, part by part. */
export function referralBlocks(referral: SelfReferral, context: JournalContext): Block[] {
  const { texts, machine } = context;
  const { professional } = referral;
  const title = professional === null ? texts.title : texts.professional.title;
  const words = professional === null ? texts.text : texts.professional.text;
  return [
    headLines(title, referral, context),
    [
      ...personLines(referral, texts),
      ...(professional === null
        ? applicantLines(referral, texts)
        : professionalLines(referral, professional, texts)),
    ],
    professional === null ? urgentLines(referral, texts) : [],
    problemLines(referral, texts),
    ownWords(words, referral.problem.text, referral, texts, machine?.text),
    professional === null ? [] : urgencyLines(professional, referral, texts),
    treatedLines(referral, texts),
    ownWords(texts.important, referral.important, referral, texts, machine?.important),
    dailyLines(referral, texts),
    [...contactLines(referral, texts), wishedPlaces(referral, context)],
  ];
}

function urgentLines({ urgent }: SelfReferral, texts: JournalTexts): Block {
  if (urgent.length === 0) return [texts.noUrgent];
  return [`${texts.urgent}:`, ...urgent.map((sign) => `- ${texts.signs[sign]}`)];
}

function problemLines({ problem: { areas, since, course } }: SelfReferral, texts: JournalTexts) {
  return [
    `${texts.areas}:`,
    ...areas.map((area) => `- ${texts.area[area]}`),
    ...(since === null ? [] : [`${texts.since}: ${texts.sinces[since]}`]),
    ...(course === null ? [] : [`${texts.course}: ${texts.courses[course]}`]),
  ];
}

function treatedLines(referral: SelfReferral, texts: JournalTexts): Block {
  const { treatedBefore } = referral;
  if (treatedBefore === '') return [`${texts.treatedBefore}: ${texts.notTreated}`];
  return ownWords(texts.treatedBefore, treatedBefore ?? '', referral, texts);
}

function dailyLines(referral: SelfReferral, texts: JournalTexts): Block {
  const { daily, surgeryOn, dischargedOn } = referral;
  return [
    ...(daily.falls === null ? [] : [`${texts.falls}: ${texts.fall[daily.falls]}`]),
    `${texts.travel}: ${texts.travels[daily.travel]}`,
    ...(daily.aids === '' ? [] : [`${texts.aids}: ${daily.aids}`]),
    ...(surgeryOn === null ? [] : [`${texts.surgeryOn}: ${dayText(surgeryOn)}`]),
    ...(dischargedOn === null ? [] : [`${texts.dischargedOn}: ${dayText(dischargedOn)}`]),
  ];
}

function wishedPlaces(referral: SelfReferral, { texts, clinics }: JournalContext): string {
  const wished = referral.clinics.map((id) => clinics?.get(id) ?? id);
  return `${texts.clinics}: ${wished.length === 0 ? texts.anyClinic : wished.join(', ')}`;
}
