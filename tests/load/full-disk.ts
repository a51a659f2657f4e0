import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type DatabasePlace, openDatabase } from '../../portal/server/storage/database.ts';
import { whenReachable } from '../../portal/server/storage/when-reachable.ts';
import {
  postgresPrograms,
  type RunningPostgres,
  startPostgres,
} from '../postgres/start-postgres.ts';
import { startPortalProcess } from './portal-process.ts';
import { keySetOf, newLedger, sendMany } from './send-referrals.ts';

export type FullDiskReport = {
  acknowledged: number;
  lost: number;
  /** How often each answer came that was no receipt, while the disk was full. */
  refusals: Record<string, number>;
  /** Whether referrals were taken again when there was room. */
  isTakenAgain: boolean;
};

const smallest = { sqlite: 12, postgres: 112 };
const patienceMs = 120_000;

/** Whether this user may make a disk that is small enough to fill. */
export function canMount(): boolean {
  if (process.getuid?.() !== 0 || process.platform !== 'linux') return false;
  const folder = mkdtempSync(join(tmpdir(), 'inngang-mount-'));
  try {
    mount(folder, 1);
    execFileSync('umount', [folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Sends until the disk that the database lies on is full, and then gives it room again. */
export async function fullDisk(database: 'sqlite' | 'postgres'): Promise<FullDiskReport> {
  const folder = mkdtempSync(join(tmpdir(), 'inngang-full-'));
  mount(folder, smallest[database]);
  let postgres: RunningPostgres | undefined;
  try {
    postgres = database === 'postgres' ? await postgresIn(folder) : undefined;
    const url = await postgres?.newDatabase();
    const place: DatabasePlace =
      url === undefined
        ? { file: join(folder, 'inngang.db') }
        : { postgres: { connectionString: url } };
    const portal = startPortalProcess({
      INNGANG_DATA: folder,
      ...(url !== undefined && { DATABASE_URL: url }),
    });
    const address = await portal.ready;
    const ledger = newLedger();
    const sending = sendMany(address, ledger, {
      senders: 8,
      keySet: await keySetOf(address, 'lier'),
      bytes: 48_000,
    });
    const isFull = await until(() => refused(ledger.refusals) >= 20);
    if (!isFull) {
      throw new Error(
        `the disk did not fill: ${ledger.acknowledged.size} acknowledged, ${ledger.wrongAnswers[0]}`,
      );
    }
    const refusals = { ...ledger.refusals };
    const before = ledger.acknowledged.size;

    mount(folder, smallest[database] * 2, 'remount,');
    // a PostgreSQL that could not write its log has ended, and is started by whoever runs it
    if (postgres !== undefined && !(await postgres.isRunning())) await postgres.start();
    const isTakenAgain = await until(() => ledger.acknowledged.size > before + 20);
    await sending.stop();
    await portal.stop();
    const lost = await missing(place, ledger.acknowledged.keys());
    return { acknowledged: ledger.acknowledged.size, lost, refusals, isTakenAgain };
  } finally {
    await postgres?.remove();
    execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
    rmSync(folder, { recursive: true, force: true });
  }
}

function refused(refusals: Record<string, number>): number {
  return Object.values(refusals).reduce((sum, count) => sum + count, 0);
}

async function until(isSo: () => boolean): Promise<boolean> {
  const latest = Date.now() + patienceMs;
  while (!isSo() && Date.now() < latest) await pause(5);
  return isSo();
}

async function missing(place: DatabasePlace, acknowledged: Iterable<string>): Promise<number> {
  const { db } = openDatabase(place);
  const rows = await whenReachable(() =>
    db.selectFrom('sealed_referral').select('idempotency_key').execute(),
  );
  await db.destroy();
  const kept = new Set(rows.map(({ idempotency_key }) => idempotency_key));
  return [...acknowledged].filter((key) => !kept.has(key)).length;
}

function mount(folder: string, megabytes: number, more = ''): void {
  const options = `${more}size=${megabytes}m,mode=1777`;
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'pipe' });
}

async function postgresIn(folder: string): Promise<RunningPostgres> {
  const programs = postgresPrograms();
  if (programs === undefined) throw new Error('PostgreSQL is not installed here');
  return startPostgres(programs, { parent: folder, settings: ['max_wal_size=32MB'] });
}
