import { MunicipalityIdSchema } from '@shared/model';
import * as v from 'valibot';
import { openDatabase } from '../storage/database.ts';
import { exportMunicipality } from '../storage/export/export-municipality.ts';
import { migrate } from '../storage/migrate.ts';
import { databaseHere } from './database-here.ts';
import { runCommand } from './run-command.ts';

/** `npm run export -- MUNICIPALITY FOLDER`: all that a municipality owns, in open formats. */
await runCommand(async ([name, folder]) => {
  const municipality = v.safeParse(MunicipalityIdSchema, name);
  if (!municipality.success || folder === undefined) {
    throw new Error('Which municipality, and where to? npm run export -- MUNICIPALITY FOLDER');
  }
  const database = openDatabase(databaseHere());
  try {
    await migrate(database);
    const files = await exportMunicipality(database, municipality.output, folder);
    return `${files} files written to ${folder}.`;
  } finally {
    await database.db.destroy();
  }
});
