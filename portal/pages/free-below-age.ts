import type { Day } from '@shared/model/day.ts';
import { holds } from '@shared/model/rule.ts';
import { nationalPack } from '@shared/packs';

/** The age until which physiotherapy is free on a day; null where no rule says so. */
export function freeBelowAge(on: Day): number | null {
  const rule = nationalPack.exemptions.find(
    (own) =>
      holds(own, on) &&
      own.ageBelow !== undefined &&
      own.circumstance === undefined &&
      own.services === undefined,
  );
  return rule?.ageBelow ?? null;
}
