import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from './app.ts';
import { readAssets } from './assets.ts';
import { provideDeviceFiles } from './demonstration/device-files.ts';
import { loadDemonstration } from './demonstration/load-demonstration.ts';
import { listen } from './listen.ts';
import { logToOutput as log } from './log.ts';
import { settingsFrom } from './settings.ts';
import { openStorage } from './storage/storage.ts';
import { todayInNorway } from './today.ts';

const settings = settingsFrom(process.env);
mkdirSync(settings.dataFolder, { recursive: true, mode: 0o700 });
const storage = await openStorage(join(settings.dataFolder, 'inngang.db'));
if (settings.demonstration && (await loadDemonstration(storage, todayInNorway()))) {
  log('demonstration loaded');
}
const app = createApp({
  storage,
  secret: await storage.settings.serverSecret(),
  today: todayInNorway,
  address: settings.address,
  assets: readAssets(import.meta.dirname),
  log,
});
const listening = await listen(app, settings);
const address = settings.address ?? listening.address;
if (settings.demonstration) {
  const where = { folder: settings.dataFolder, portal: address, on: todayInNorway() };
  await provideDeviceFiles(storage, where);
}
log('listening', { address });
process.send?.({ event: 'listening', address });

let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
// whoever started this is gone
process.on('disconnect', stop);

async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  log('stopping');
  await listening.stop();
  await storage.close();
  process.exit(0);
}
