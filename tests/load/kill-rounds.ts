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
import { type PortalProcess, startPortalProcess } from './portal-process.ts';
import { keySetOf, type Ledger, newLedger, sendMany } from './send-referrals.ts';

export type KillReport = {
  rounds: number;
  /** How often each way of killing was used. */
  ways: Record<string, number>;
  acknowledged: number;
  /** Acknowledged, and not in the database. */
  lost: number;
  /** More than once in the database, or there without having been sent. */
  doubled: number;
  changedReceipts: number;
  wrongAnswers: string[];
  failedStarts: string[];
  longestStartMs: number;
};

type Way = 'server' | 'start' | 'database' | 'connection';
const ways: Record<'sqlite' | 'postgres', Way[]> = {
  sqlite: ['server', 'server', 'start', 'server'],
  postgres: ['server', 'database', 'start', 'server', 'connection'],
};

type Options = {
  rounds: number;
  database: 'sqlite' | 'postgres';
  /** Told after each round. */
  onRound?: (round: number, report: KillReport) => void;
};

/**
 * Kills under load, again and again, and counts what was lost. Each round starts the built portal
 * over what the last one left, sends from many sides, and ends something with SIGKILL: the server,
 * the server while it starts, all of PostgreSQL, or one of its connections.
 */
export async function killRounds({ rounds, database, onRound }: Options): Promise<KillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'inngang-kill-'));
  const postgres = database === 'postgres' ? await installedPostgres() : undefined;
  const url = await postgres?.newDatabase();
  const place: DatabasePlace =
    url === undefined
      ? { file: join(folder, 'inngang.db') }
      : { postgres: { connectionString: url } };
  const environment = { INNGANG_DATA: folder, ...(url !== undefined && { DATABASE_URL: url }) };
  const ledger = newLedger();
  const report: KillReport = {
    rounds: 0,
    ways: {},
    acknowledged: 0,
    lost: 0,
    doubled: 0,
    changedReceipts: 0,
    wrongAnswers: [],
    failedStarts: [],
    longestStartMs: 0,
  };
  try {
    for (let round = 0; round < rounds; round += 1) {
      const way = ways[database][round % ways[database].length] ?? 'server';
      await killOnce(way, { environment, ledger, report, postgres });
      report.rounds += 1;
      report.ways[way] = (report.ways[way] ?? 0) + 1;
      if (round % 20 === 19) await count(place, ledger, report);
      onRound?.(round + 1, report);
    }
    const last = await started(environment, report);
    await last?.portal.stop();
    await count(place, ledger, report);
    return report;
  } finally {
    await postgres?.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Round = {
  environment: Record<string, string>;
  ledger: Ledger;
  report: KillReport;
  postgres: RunningPostgres | undefined;
};

async function killOnce(way: Way, round: Round): Promise<void> {
  const { environment, ledger, report, postgres } = round;
  if (way === 'start') {
    const portal = startPortalProcess(environment);
    await pause(Math.random() * 1200);
    await portal.kill();
    return;
  }
  const running = await started(environment, report);
  if (running === undefined) return;
  const { portal, address } = running;
  const keySet = await keySetOf(address, 'lier');
  const before = ledger.acknowledged.size;
  const sending = sendMany(address, ledger, { senders: 8, keySet });
  await moreReceipts(ledger, 5 + Math.floor(Math.random() * 60));
  if (way === 'database') {
    await postgres?.kill();
    await postgres?.start();
  }
  if (way === 'connection') await postgres?.killConnection();
  if (way !== 'server' && !(await moreReceipts(ledger, 5))) {
    report.failedStarts.push('the server did not find its database again');
  }
  await pause(Math.random() * 100);
  await portal.kill();
  await sending.stop();
  report.acknowledged += ledger.acknowledged.size - before;
}

const patienceMs = 60_000;

/** Starts the portal over what is there; undefined, and noted, where it does not come up. */
async function started(
  environment: Record<string, string>,
  report: KillReport,
): Promise<{ portal: PortalProcess; address: string } | undefined> {
  const begin = Date.now();
  const portal = startPortalProcess(environment);
  try {
    const late = pause(patienceMs, undefined, { ref: false }).then(() => {
      throw new Error(`not up after ${patienceMs} ms`);
    });
    const address = await Promise.race([portal.ready, late]);
    report.longestStartMs = Math.max(report.longestStartMs, Date.now() - begin);
    return { portal, address };
  } catch (error) {
    report.failedStarts.push(error instanceof Error ? error.message : String(error));
    await portal.kill();
    return undefined;
  }
}

/** Waits until as many more have been acknowledged; false where that takes too long. */
async function moreReceipts(ledger: Ledger, more: number): Promise<boolean> {
  const enough = ledger.acknowledged.size + more;
  const latest = Date.now() + patienceMs;
  while (ledger.acknowledged.size < enough && Date.now() < latest) await pause(1);
  return ledger.acknowledged.size >= enough;
}

/** Compares what was acknowledged with what is there. */
async function count(place: DatabasePlace, ledger: Ledger, report: KillReport): Promise<void> {
  const { db } = openDatabase(place);
  // PostgreSQL may be recovering still
  const rows = await whenReachable(() =>
    db.selectFrom('sealed_referral').select(['idempotency_key', 'sealed']).execute(),
  );
  await db.destroy();
  const kept = new Set(
    rows.filter(({ sealed }) => sealed !== null).map(({ idempotency_key }) => idempotency_key),
  );
  const sent = new Set([
    ...ledger.acknowledged.keys(),
    ...ledger.open.map(({ idempotencyKey }) => idempotencyKey),
  ]);
  report.lost = [...ledger.acknowledged.keys()].filter((key) => !kept.has(key)).length;
  report.doubled =
    rows.length - rows.filter(({ idempotency_key }) => sent.delete(idempotency_key)).length;
  report.acknowledged = ledger.acknowledged.size;
  report.changedReceipts = ledger.changedReceipts;
  report.wrongAnswers = [...new Set(ledger.wrongAnswers)];
}

async function installedPostgres(): Promise<RunningPostgres> {
  const programs = postgresPrograms();
  if (programs === undefined) throw new Error('PostgreSQL is not installed here');
  return startPostgres(programs);
}
