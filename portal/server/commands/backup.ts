import { backup } from '../storage/backup/backup.ts';
import { presentMoment } from '../today.ts';
import { databaseHere } from './database-here.ts';
import { runCommand } from './run-command.ts';

/** `npm run backup -- FILE`: copies all that is kept, while the server runs. */
await runCommand(async ([file]) => {
  if (file === undefined) throw new Error('Which file? npm run backup -- FILE');
  await backup(databaseHere(), file, presentMoment());
  return `Written to ${file}. The secret of the receipts is not in it: keep that in another place.`;
});
