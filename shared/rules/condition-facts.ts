import type { ConceptId, Finding, ReferralFacts } from '@shared/model';
import { knownAge } from './age.ts';
import type { ConditionFacts } from './compile-condition.ts';

/** One request as conditions ask for it. The age is that on the day the request was received. */
export function conditionFacts(facts: ReferralFacts, findings: readonly Finding[]): ConditionFacts {
  const { text, icd10, icpc2, source, discharged, received } = facts;
  return {
    findings: byConcept(findings),
    isRead: Boolean(text?.trim()) || icd10.length + icpc2.length + findings.length > 0,
    source: source ?? null,
    ageYears: knownAge(facts, received),
    discharged: discharged == null ? null : true,
  };
}

function byConcept(findings: readonly Finding[]): ReadonlyMap<ConceptId, readonly Finding[]> {
  const found = new Map<ConceptId, Finding[]>();
  for (const finding of findings) {
    const same = found.get(finding.concept);
    if (same === undefined) found.set(finding.concept, [finding]);
    else same.push(finding);
  }
  return found;
}
