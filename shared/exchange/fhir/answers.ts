import {
  type Day,
  type GroupInterest,
  isGroupInterest,
  type ReferralContent,
  type SelfReferral,
} from '@shared/model';
import type { JournalContext } from '../norwegian-text.ts';

type Answer = { valueString: string } | { valueDate: Day } | { valueBoolean: boolean };
export type AnswerItem = { linkId: string; text: string; answer: Answer[] };

/** Every answer by the name it has in a self-referral, said in Norwegian. Own words stand as written. */
export function answersOf(content: ReferralContent, context: JournalContext): AnswerItem[] {
  const items = isGroupInterest(content) ? ofGroup(content, context) : ofReferral(content, context);
  return items.filter(({ answer }) => answer.length > 0);
}

function words(value: string): Answer[] {
  return value === '' ? [] : [{ valueString: value }];
}

/** The heading of what stands as it was written, with its language where that is another. */
function inOwnWords(
  heading: string,
  { language }: Pick<ReferralContent, 'language'>,
  texts: JournalContext['texts'],
): string {
  return language === 'nb' || language === 'nn'
    ? heading
    : `${heading} (${texts.language[language]})`;
}

function ofGroup(interest: GroupInterest, { texts, clinics }: JournalContext): AnswerItem[] {
  const { group, fits, helper, interpreter } = interest;
  return [
    { linkId: 'group.name', text: texts.group.title, answer: words(group.name) },
    ...fits.map(({ text, answer }, i) => ({
      linkId: `fits.${i + 1}`,
      text,
      answer: words(texts.group.answers[answer]),
    })),
    {
      linkId: 'applicant',
      text: texts.applicant,
      answer: words(texts.applicants[interest.applicant]),
    },
    {
      linkId: 'helper.consent',
      text: texts.consent,
      answer: words(helper ? texts.consents[helper.consent] : ''),
    },
    {
      linkId: 'important',
      text: inOwnWords(texts.important, interest, texts),
      answer: words(interest.important),
    },
    {
      linkId: 'interpreter',
      text: texts.interpreter,
      answer: [{ valueBoolean: interpreter !== null }],
    },
    {
      linkId: 'clinics',
      text: texts.clinics,
      answer: interest.clinics.flatMap((id) => words(clinics?.get(id) ?? id)),
    },
  ];
}

function ofReferral(referral: SelfReferral, { texts, clinics }: JournalContext): AnswerItem[] {
  const { problem, daily, interpreter, helper, professional, treatedBefore } = referral;
  const days = (value: Day | null): Answer[] => (value === null ? [] : [{ valueDate: value }]);
  const own = (heading: string) => inOwnWords(heading, referral, texts);
  return [
    {
      linkId: 'applicant',
      text: texts.applicant,
      answer: words(texts.applicants[referral.applicant]),
    },
    {
      linkId: 'helper.consent',
      text: texts.consent,
      answer: words(helper ? texts.consents[helper.consent] : ''),
    },
    {
      linkId: 'urgent',
      text: texts.urgent,
      answer: referral.urgent.flatMap((sign) => words(texts.signs[sign])),
    },
    {
      linkId: 'problem.areas',
      text: texts.areas,
      answer: problem.areas.flatMap((area) => words(texts.area[area])),
    },
    {
      linkId: 'problem.text',
      text: own(professional === null ? texts.text : texts.professional.text),
      answer: words(problem.text),
    },
    {
      linkId: 'professional.urgency',
      text: own(texts.professional.urgency),
      answer: words(professional?.urgency ?? ''),
    },
    {
      linkId: 'treatedBefore',
      text: own(texts.treatedBefore),
      answer: words(treatedBefore === '' ? texts.notTreated : (treatedBefore ?? '')),
    },
    {
      linkId: 'problem.since',
      text: texts.since,
      answer: words(problem.since ? texts.sinces[problem.since] : ''),
    },
    {
      linkId: 'problem.course',
      text: texts.course,
      answer: words(problem.course ? texts.courses[problem.course] : ''),
    },
    { linkId: 'important', text: own(texts.important), answer: words(referral.important) },
    {
      linkId: 'daily.falls',
      text: texts.falls,
      answer: words(daily.falls ? texts.fall[daily.falls] : ''),
    },
    { linkId: 'daily.travel', text: texts.travel, answer: words(texts.travels[daily.travel]) },
    { linkId: 'daily.aids', text: texts.aids, answer: words(daily.aids) },
    { linkId: 'surgeryOn', text: texts.surgeryOn, answer: days(referral.surgeryOn) },
    { linkId: 'dischargedOn', text: texts.dischargedOn, answer: days(referral.dischargedOn) },
    {
      linkId: 'interpreter',
      text: texts.interpreter,
      answer: [{ valueBoolean: interpreter !== null }],
    },
    {
      linkId: 'clinics',
      text: texts.clinics,
      answer: referral.clinics.flatMap((id) => words(clinics?.get(id) ?? id)),
    },
  ];
}
