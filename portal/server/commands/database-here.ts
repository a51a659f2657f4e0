import { mkdirSync } from 'node:fs';
import { settingsFrom } from '../settings.ts';
import type { DatabasePlace } from '../storage/database.ts';

/** The database that the server would use with this environment. */
export function databaseHere(): DatabasePlace {
  const { database, dataFolder } = settingsFrom(process.env);
  if ('file' in database) mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  return database;
}
