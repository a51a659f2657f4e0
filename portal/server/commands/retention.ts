import { logToOutput } from '../log.ts';
import { deleteDue } from '../retention.ts';
import { openStorage } from '../storage/storage.ts';
import { todayInNorway } from '../today.ts';
import { databaseHere } from './database-here.ts';
import { runCommand } from './run-command.ts';

/** `npm run retention`: deletes the ciphertext whose time has come, as the server does by itself. */
await runCommand(async () => {
  const storage = await openStorage(databaseHere());
  try {
    await deleteDue(storage, todayInNorway(), logToOutput);
    return 'Done.';
  } finally {
    await storage.close();
  }
});
