import type { Level } from '@shared/model/referral-facts.ts';

/**
 * A level of the municipality's priority key: how long someone there should wait at most.
 * `days` is null where the key names the level and no limit.
 */
export type KeyLevel = { level: Level; days: number | null };
