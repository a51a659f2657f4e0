import type { Day, SelfReferral } from '@shared/model';
import type { JournalContext } from '../norwegian-text.ts';

type Answer = { valueString: string } | { valueDate: Day } | { valueBoolean: boolean };
export type AnswerItem = { linkId: string; text: string; answer: Answer[] };

/** Every answer by the name it has in a self-referral, said in Norwegian. Own words stand as written. */
export function answersOf(
  referral: SelfReferral,
  { texts, clinics }: JournalContext,
): AnswerItem[] {
  const { problem, daily, interpreter, helper } = referral;
  const words = (value: string): Answer[] => (value === '' ? [] : [{ valueString: value }]);
  const days = (value: Day | null): Answer[] => (value === null ? [] : [{ valueDate: value }]);
  const own = (heading: string) =>
    referral.language === 'nb' || referral.language === 'nn'
      ? heading
      : `${heading} (${texts.language[referral.language]})`;
  const items: AnswerItem[] = [
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
    { linkId: 'problem.text', text: own(texts.text), answer: words(problem.text) },
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
  return items.filter(({ answer }) => answer.length > 0);
}
