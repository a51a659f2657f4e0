import type { Day, ReferralFacts, ReferralSource, SelfReferral } from '@shared/model';

/**
 * What the rules may know of a self-referral: received on `receivedOn`, asked for by the person,
 * by family, or by someone in their work. Own words are handed on in the languages that they can
 * be read in (Norwegian and simple English); answers count by themselves, see `answerFindings`.
 */
export function referralFacts(referral: SelfReferral, receivedOn: Day): ReferralFacts {
  const { person, problem, important, dischargedOn, language } = referral;
  return {
    received: receivedOn,
    discharged: dischargedOn,
    birthDate: person.birthDate,
    source: sourceOf(referral),
    icd10: [],
    icpc2: [],
    text: language === 'ar' ? null : [problem.text, important].filter(Boolean).join('\n\n'),
  };
}

function sourceOf({ helper }: SelfReferral): ReferralSource {
  if (helper === null) return 'self';
  return helper.relation === 'staff' ? 'other' : 'relative';
}
