import { type Day, type Level, LevelSchema, type Municipality } from '@shared/model';
import * as v from 'valibot';
import type { KeyLevel } from '../../../pages/key-level.ts';
import type { Storage } from '../../storage/storage.ts';
import { keyLevels } from '../pages/municipal-rules.ts';

/**
 * The levels that waits are counted at: those of the key, else those that the municipality's
 * clinics have counted at, else one for everyone.
 */
export async function countedLevels(
  storage: Pick<Storage, 'waitingTimes'>,
  municipality: Municipality,
  on: Day,
): Promise<KeyLevel[]> {
  const key = keyLevels(municipality, on);
  if (key.length > 0) return key;
  const times = await storage.waitingTimes.newestOf(municipality.id);
  const levels = new Set<Level>(times.map(({ level }) => level));
  const counted = levels.size > 0 ? [...levels].sort((a, b) => a - b) : [v.parse(LevelSchema, 1)];
  return counted.map((level) => ({ level, days: null }));
}
