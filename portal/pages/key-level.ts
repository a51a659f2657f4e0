import type { Level } from '@shared/model/referral-facts.ts';
import type { LocalizedText } from '@shared/model/text.ts';

/**
 * A level of the municipality's priority key: how long someone there should wait at most.
 * `days` is null where the key names the level and no limit.
 */
export type KeyLevel = {
  level: Level;
  days: number | null;
  /** What the key calls it, and for whom it is. */
  name?: LocalizedText | undefined;
  meaning?: LocalizedText | undefined;
};
