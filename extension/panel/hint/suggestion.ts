import type { Assessment, Day, Finding, MunicipalPack, ReferralFacts } from '@shared/model';
import { read } from '@shared/reading';
import { assess } from '@shared/rules';
import type { About } from './following.ts';

/** What is suggested for one request, and all that it rests on. */
export type Suggestion = About & { assessment: Assessment };

export function suggestion(
  facts: ReferralFacts,
  pack: MunicipalPack,
  on: Day,
  answers: readonly Finding[] = [],
): Suggestion {
  const findings = [...read(facts), ...answers];
  return { facts, findings, assessment: assess(facts, pack, { on, findings }) };
}
