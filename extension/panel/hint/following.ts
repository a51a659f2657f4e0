import {
  type Allocation,
  type AllocationFacts,
  type Day,
  type Duty,
  distinctSources,
  type FeeAnswer,
  type Finding,
  holds,
  type MunicipalPack,
  type OverdueDuty,
  type ReferralFacts,
  type Right,
  type Source,
} from '@shared/model';
import { catalogueOf, nationalPack } from '@shared/packs';
import { ageOn, allocate, isOfAge, overdueDuties } from '@shared/rules';
import { feeCases, type Visit } from './fee-cases.ts';

/** What the referral does not say and the allocation key asks for. */
export type Told = Pick<AllocationFacts, 'canTravel' | 'areas'>;
export const nothingTold: Told = { canTravel: null, areas: [] };

/** What is looked at beside the assessment itself. */
export type About = {
  facts: ReferralFacts;
  findings: readonly Finding[];
  /** What is known already of what the allocation key asks for. */
  told?: Told;
};

export type VisitFee = { visit: Visit; cases: readonly FeeAnswer[] };
/** A right that others owe the person, with the words that point to it. */
export type OwedRight = { right: Right; evidence: readonly Finding[] };

/** All that follows from one request on a day, by the municipality's and the national rules. */
export type Following = {
  ageYears: number | null;
  allocation: Allocation;
  fees: readonly VisitFee[];
  overdue: readonly OverdueDuty[];
  rights: readonly OwedRight[];
  duties: readonly Duty[];
  sources: readonly Source[];
};

/** The first visit, one after it, and at the occupational therapist. */
const visits: readonly Visit[] = [
  { service: 'physiotherapy', kind: 'examination', minutes: 30 },
  { service: 'physiotherapy', kind: 'ordinary', minutes: 30 },
  { service: 'occupational-therapy', kind: 'ordinary', minutes: 30 },
];

export function following(
  { facts, findings }: About,
  pack: MunicipalPack,
  { on, told }: { on: Day; told: Told },
): Following {
  const { received, birthDate, ageYears, source } = facts;
  const age = birthDate == null ? (ageYears ?? null) : ageOn(birthDate, on);
  const allocation = allocate({ received, birthDate, ageYears, source, ...told }, pack);
  const fees = visits.map((visit) => ({
    visit,
    cases: feeCases(visit, facts, { on, national: nationalPack, municipal: pack }),
  }));
  const overdue = overdueDuties(pack, on);
  const rights = rightsOf(age, findings, on);
  const duties = (catalogueOf(pack.manifest.id)?.duties ?? []).filter(
    (duty) => duty.topic === 'coordinator' && holds(duty, on),
  );
  return {
    ageYears: age,
    allocation,
    fees,
    overdue,
    rights,
    duties,
    sources: distinctSources([
      ...allocation.sources,
      ...fees.flatMap(({ cases }) => cases.flatMap((one) => one.sources)),
      ...[...overdue, ...duties].map((one) => one.source),
      ...rights.map(({ right }) => right.source),
    ]),
  };
}

/** Only what is said of the person now points to a right. */
function rightsOf(age: number | null, findings: readonly Finding[], on: Day): OwedRight[] {
  return (catalogueOf(nationalPack.manifest.id)?.rights ?? [])
    .filter((right) => right.topic === 'coordinator' && holds(right, on))
    .filter(({ ages }) => ages === undefined || isOfAge(ages, age) !== false)
    .map((right) => ({
      right,
      evidence: findings.filter(
        ({ concept, status }) => status === 'present' && right.concepts?.includes(concept),
      ),
    }));
}

/** The duties that are this person's to whom the request falls; all where nobody is named for sure. */
export function dutiesFor(
  overdue: readonly OverdueDuty[],
  { roles }: Allocation,
): readonly OverdueDuty[] {
  const responsible = roles.filter(({ mark }) => mark === 'responsible').map(({ role }) => role);
  const own = overdue.filter(({ who }) => responsible.includes(who));
  return own.length > 0 ? own : overdue;
}
