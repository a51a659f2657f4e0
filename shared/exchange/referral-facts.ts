import {
  type Day,
  isGroupInterest,
  type ReferralContent,
  type ReferralFacts,
  type ReferralSource,
  type SelfReferral,
  type WorkplaceKind,
} from '@shared/model';

/**
 * What the rules may know of a self-referral: received on `receivedOn`, asked for by the person,
 * by family, or by someone in their work, with the codes that they gave. Own words are handed on in the languages that they can
 * be read in (Norwegian and simple English); answers count by themselves, see `answerFindings`.
 */
export function referralFacts(referral: SelfReferral, receivedOn: Day): ReferralFacts {
  const { person, problem, important, dischargedOn, language, professional } = referral;
  return {
    received: receivedOn,
    discharged: dischargedOn,
    birthDate: person.birthDate,
    source: referralSource(referral),
    icd10: professional?.icd10 ?? [],
    icpc2: professional?.icpc2 ?? [],
    text: language === 'ar' ? null : [problem.text, important].filter(Boolean).join('\n\n'),
  };
}

/** Who asks, as the keys call it. */
export function referralSource(content: ReferralContent): ReferralSource {
  const { helper } = content;
  if (!isGroupInterest(content) && content.professional !== null) {
    return sources[content.professional.kind];
  }
  if (helper === null) return 'self';
  return helper.relation === 'staff' ? 'other' : 'relative';
}

/** What the keys call each workplace. NAV stands in none of them. */
const sources: Record<WorkplaceKind, ReferralSource> = {
  gp: 'gp',
  hospital: 'hospital',
  specialist: 'specialist',
  'home-care': 'home-care',
  'health-station': 'health-station',
  kindergarten: 'kindergarten',
  school: 'school',
  'allocation-office': 'allocation-office',
  nav: 'other',
  other: 'other',
};
