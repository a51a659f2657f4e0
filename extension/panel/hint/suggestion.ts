import type { Assessment, Day, Finding, MunicipalPack, ReferralFacts } from '@shared/model';
import { read } from '@shared/reading';
import { assess } from '@shared/rules';

/** What is suggested for one request, and all that it rests on. */
export type Suggestion = { assessment: Assessment; facts: ReferralFacts };

export function suggestion(
  facts: ReferralFacts,
  pack: MunicipalPack,
  on: Day,
  answers: readonly Finding[] = [],
): Suggestion {
  const findings = [...read(facts), ...answers];
  return { facts, assessment: assess(facts, pack, { on, findings }) };
}
