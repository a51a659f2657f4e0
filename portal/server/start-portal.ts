import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { usePacks } from '@shared/packs/node/index.ts';
import { createApp } from './app.ts';
import { readAssets } from './assets.ts';
import { provideDeviceFiles } from './demonstration/device-files.ts';
import { loadDemonstration } from './demonstration/load-demonstration.ts';
import { listen } from './listen.ts';
import type { Log } from './log.ts';
import type { Settings } from './settings.ts';
import { openStorage } from './storage/storage.ts';
import { todayInNorway } from './today.ts';

export type RunningPortal = { address: string; stop(): Promise<void> };

/** Takes rule packs from outside the build into use, takes the port, opens the database, and answers when all is in place. */
export async function startPortal(
  settings: Settings,
  buildFolder: string,
  log: Log,
): Promise<RunningPortal> {
  if (settings.packsFolder !== undefined) {
    log('packs used', { ids: (await usePacks(settings.packsFolder)).join(' ') });
  }
  const listening = await listen(settings);
  const address = settings.address ?? listening.address;

  mkdirSync(settings.dataFolder, { recursive: true, mode: 0o700 });
  const storage = await openStorage({ file: join(settings.dataFolder, 'inngang.db') });
  if (settings.demonstration) {
    const on = todayInNorway();
    if (await loadDemonstration(storage, on)) log('demonstration loaded');
    await provideDeviceFiles(storage, { folder: settings.dataFolder, portal: address, on });
  }

  const app = createApp({
    storage,
    secret: await storage.settings.serverSecret(),
    today: todayInNorway,
    address: settings.address,
    assets: readAssets(buildFolder),
    log,
  });
  listening.answerWith(app);

  return {
    address,
    async stop() {
      await listening.stop();
      await storage.close();
    },
  };
}
