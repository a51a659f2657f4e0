import { type Day, DaySchema, MunicipalityIdSchema, RecipientSchema } from '@shared/model';
import * as v from 'valibot';
import { onTestFinished } from 'vitest';
import { loadDemonstration } from '../demonstration/load-demonstration.ts';
import type { DatabasePlace } from '../storage/database.ts';
import { openStorage, type Storage } from '../storage/storage.ts';
import { testDatabase } from './test-database.ts';

export const lier = v.parse(MunicipalityIdSchema, 'lier');
export const vefsn = v.parse(MunicipalityIdSchema, 'vefsn');
export const day = (text: string): Day => v.parse(DaySchema, text);

export const recipient = v.parse(
  RecipientSchema,
  'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p',
);

/** A real database with the demonstration's content, and a first key in two municipalities. */
export async function testStorage(): Promise<Storage> {
  const storage = await filledStorage(await testDatabase());
  onTestFinished(() => storage.close());
  return storage;
}

/** The same, in a place that the test has chosen, and to be closed by it. */
export async function filledStorage(place: DatabasePlace): Promise<Storage> {
  const storage = await openStorage(place);
  const on = day('2026-03-02');
  await loadDemonstration(storage, on);
  for (const [municipality, key] of firstKeys) {
    const recipient = v.parse(RecipientSchema, key);
    await storage.intakeKeys.add({ municipality, recipient, label: '', state: 'active', on });
  }
  return storage;
}

const firstKeys = [
  [lier, 'age1zxtwfym30d6n3cr5xm38gh5hl9ucautn8l0w7jeqnw5955fptf3qjdphwv'],
  [vefsn, 'age1n4f09uqz5fy64j2hlnp0rzpgu2d62rdrjg43dtc2vhu0urg375gslvgq7c'],
] as const;
