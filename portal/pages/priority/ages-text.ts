import type { Ages } from '@shared/model/ages.ts';
import type { TFunction } from 'i18next';

/** Ages as the source words them: `over 65 år`, `fra 18 år`. */
export function agesText(t: TFunction, { from, over, at, to, below }: Ages): string {
  if (at !== undefined) return t('portal:ages.at', { age: at });
  if (from !== undefined && to !== undefined) return t('portal:ages.between', { from, to });
  if (from !== undefined) return t('portal:ages.from', { age: from });
  if (over !== undefined) return t('portal:ages.over', { age: over });
  if (to !== undefined) return t('portal:ages.to', { age: to });
  return t('portal:ages.below', { age: below });
}
