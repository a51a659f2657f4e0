import { parseArgs } from 'node:util';
import { restore } from '../storage/backup/backup.ts';
import { databaseHere } from './database-here.ts';
import { runCommand } from './run-command.ts';

/** `npm run restore -- FILE [--replace]`: puts a backup in the place of all that is kept. */
await runCommand(async (args) => {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { replace: { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  if (file === undefined) throw new Error('Which file? npm run restore -- FILE [--replace]');
  const { rows, madeAt } = await restore(databaseHere(), file, { replaces: values.replace });
  return `${rows} rows are back as they were at ${madeAt}. Whoever was signed in signs in again.`;
});
