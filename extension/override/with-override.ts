import type { Assessment, Day, Finding, MunicipalPack, ReferralFacts } from '@shared/model';
import { assess } from '@shared/rules';
import type { Judged } from '../background/messages.ts';
import type { FoundOverride } from './sealed-override.ts';

/** An assessment, and what the key says where a therapist has set another level here. */
export type Decided = Assessment & Pick<Judged, 'setHere'>;

/**
 * What is shown of a request: the key's answer, or the level that was set here with its own
 * deadline. A level that was set when the request said something else does not count.
 */
export function withOverride(
  facts: ReferralFacts,
  pack: MunicipalPack,
  { on, findings, found }: { on: Day; findings: readonly Finding[]; found: FoundOverride | null },
): Decided {
  const own = assess(facts, pack, { on, findings });
  if (found === null || !found.holds) return own;
  const { level, keyLevel } = found.override;
  return { ...assess({ ...facts, level }, pack, { on, findings }), setHere: { keyLevel } };
}
