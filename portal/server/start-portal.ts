import { mkdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { usePacks } from '@shared/packs/node/index.ts';
import { translatePacks } from '@shared/packs/translated/index.ts';
import { keyFingerprint } from '@shared/signing';
import { answerCache } from './answer-cache/answer-cache.ts';
import { currentContent } from './answer-cache/current-content.ts';
import { createApp } from './app.ts';
import { readAssets } from './assets.ts';
import { provideDeviceFiles } from './demonstration/device-files.ts';
import { provideInvitationLinks } from './demonstration/invitation-links.ts';
import { loadDemonstration } from './demonstration/load-demonstration.ts';
import { front } from './front.ts';
import { requestGuard } from './limits/request-guard.ts';
import { listen } from './listen.ts';
import type { Log } from './log.ts';
import { createMetrics } from './metrics/metrics.ts';
import { serveMetrics } from './metrics/serve-metrics.ts';
import { safeHeaders } from './middleware/security-headers.ts';
import { packSigner } from './packs/pack-signer.ts';
import { publishPacks } from './packs/published-packs.ts';
import { keepDeletingDue } from './retention.ts';
import { serverSecret } from './server-secret.ts';
import type { Settings } from './settings.ts';
import { openIdProvider } from './sign-in/openid/openid-provider.ts';
import { lockFile } from './storage/sqlite-lock.ts';
import { openStorage, type Storage } from './storage/storage.ts';
import { whenReachable } from './storage/when-reachable.ts';
import { presentMoment, todayInNorway } from './today.ts';

export type RunningPortal = { address: string; stop(): Promise<void> };

/** Takes rule packs from outside the build into use, takes the port, opens the database, and answers when all is in place. */
export async function startPortal(
  settings: Settings,
  buildFolder: string,
  log: Log,
): Promise<RunningPortal> {
  translatePacks();
  if (settings.packsFolder !== undefined) {
    log('packs used', { ids: (await usePacks(settings.packsFolder)).join(' ') });
  }
  const headers = safeHeaders(settings.address);
  const listening = await listen({ ...settings, headers });
  const address = settings.address ?? listening.address;

  mkdirSync(settings.dataFolder, { recursive: true, mode: 0o700 });
  const { database } = settings;
  const lock = 'file' in database ? lockFile(database.file) : undefined;
  const storage = await whenReachable(() => openStorage(database));
  await refuseUndurable(storage, settings, log);
  const secret = await knownSecret(storage, settings);
  const packs = await publishPacks(
    storage,
    packSigner(settings.signingKey, secret),
    presentMoment(),
  );
  log('packs are signed', { fingerprint: await keyFingerprint(packs.key) });
  if (settings.demonstration) {
    const on = todayInNorway();
    if (await loadDemonstration(storage, on)) log('demonstration loaded');
    await provideDeviceFiles(storage, { folder: settings.dataFolder, portal: address, on });
    const where = { folder: settings.dataFolder, portal: address, at: presentMoment() };
    await provideInvitationLinks(storage, where);
  }

  let isStopping = false;
  const metrics = createMetrics();
  const answers = answerCache(
    currentContent({
      version: storage.contentVersion.now,
      today: todayInNorway,
      clock: () => performance.now(),
    }),
  );
  const app = createApp({
    storage,
    secret,
    today: todayInNorway,
    now: presentMoment,
    address: settings.address,
    proxies: settings.proxies,
    openid: settings.openid && openIdProvider(settings.openid),
    assets: readAssets(buildFolder),
    log,
    sendingLimit: settings.sendingLimit,
    metrics,
    packs,
    answers,
    isStopping: () => isStopping,
  });
  const guard = requestGuard(settings.requestLimit, () => performance.now());
  const { proxies } = settings;
  listening.answerWith(front(app, { answers, log, metrics, guard, proxies, headers }));
  const metricsServer = settings.metrics && (await serveMetrics(metrics, settings.metrics));
  if (metricsServer) log('metrics', { address: metricsServer.address });

  const retention = keepDeletingDue(storage, { today: todayInNorway, log });

  return {
    address,
    async stop() {
      isStopping = true;
      await retention.stop();
      // whoever sends requests here sees that it is not ready, and has time to go elsewhere
      await pause(settings.drainMs);
      await listening.stop();
      await metricsServer?.stop();
      await storage.close();
      lock?.release();
    },
  };
}

/** What was acknowledged must outlive a power cut: in production nothing less will do. */
async function refuseUndurable(storage: Storage, settings: Settings, log: Log): Promise<void> {
  const undurable = (await storage.undurableSettings()).join(', ');
  if (undurable === '') return;
  if (settings.isProduction) {
    throw new Error(`PostgreSQL answers here before it has written to the disk: ${undurable}`);
  }
  log('database not durable', { settings: undurable });
}

/** With another secret, every receipt that has been given would be unknown. */
async function knownSecret(storage: Storage, settings: Settings): Promise<Uint8Array> {
  const secret = serverSecret(settings.secret, settings.dataFolder);
  const isKnown = await storage.settings.isSameSecret(secret, { isNew: settings.takesNewSecret });
  if (isKnown) return secret;
  throw new Error(
    'This database was begun with another secret, so receipts given before would be unknown. ' +
      'Set INNGANG_SECRET (or put receipt.secret in the data folder) as it was; where it is lost, ' +
      'INNGANG_NEW_SECRET=yes takes this one into use.',
  );
}
