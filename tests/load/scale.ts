import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeviceFileSchema, InboxSchema } from '@shared/model';
import * as v from 'valibot';
import { postgresPrograms, startPostgres } from '../postgres/start-postgres.ts';
import { startBalancer } from './balancer.ts';
import { type PortalProcess, startPortalProcess } from './portal-process.ts';
import { keySetOf, newReferral, send } from './send-referrals.ts';

const processes = 3;
const referrals = 60;

/**
 * `npm run demo:scale`, on what has been built: three servers on one PostgreSQL behind a balancer.
 * Posts and reads through it, asks each server by itself, and shows that all say the same.
 */
export async function scale(): Promise<void> {
  const programs = postgresPrograms();
  if (programs === undefined) throw new Error('PostgreSQL is not installed here');
  const folder = mkdtempSync(join(tmpdir(), 'inngang-scale-'));
  const postgres = await startPostgres(programs);
  const portals: PortalProcess[] = [];
  try {
    const environment = { DATABASE_URL: await postgres.newDatabase(), INNGANG_DATA: folder };
    for (let at = 0; at < processes; at += 1) portals.push(startPortalProcess(environment));
    const servers = await Promise.all(portals.map(({ ready }) => ready));
    const balancer = await startBalancer(servers);
    console.log(`Three servers on one PostgreSQL, behind ${balancer.address}`);
    try {
      const isSame = await sameEverywhere(balancer.address, servers, folder);
      process.exitCode = isSame ? 0 : 1;
    } finally {
      await balancer.stop();
    }
  } finally {
    const codes = await Promise.all(portals.map((portal) => portal.stop()));
    await postgres.remove();
    rmSync(folder, { recursive: true, force: true });
    console.log(`Stopped: ${codes.join(', ')}`);
  }
}

async function sameEverywhere(
  balancer: string,
  servers: readonly string[],
  folder: string,
): Promise<boolean> {
  const keySet = await keySetOf(balancer, 'lier');
  const sent = Array.from({ length: referrals }, () => newReferral(keySet));
  const receipts = await Promise.all(
    sent.map(async (referral) => (await send(balancer, 'lier', referral)).receipt),
  );
  const token = tokenIn(folder);
  const seen = await Promise.all(servers.map((server) => figures(server, token)));
  console.log(
    `${receipts.filter(Boolean).length} referrals posted through the balancer; each server says:`,
  );
  for (const [at, figure] of seen.entries())
    console.log(`  ${servers[at]}  ${JSON.stringify(figure)}`);

  // each server is asked to take again what another one took
  const again = await Promise.all(
    servers.map(async (server, at) => {
      const referral = sent[at];
      return (
        referral !== undefined && (await send(server, 'lier', referral)).receipt === receipts[at]
      );
    }),
  );
  const isSame =
    new Set(seen.map((figure) => JSON.stringify(figure))).size === 1 &&
    seen[0]?.inbox === referrals &&
    again.every(Boolean);
  console.log(isSame ? 'The same everywhere.' : 'They differ.');
  return isSame;
}

/** What one server says of what they all share. */
async function figures(server: string, token: string) {
  const inbox = await fetch(`${server}/api/v1/lier/inbox?limit=200`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  const { referrals, clinics } = v.parse(InboxSchema, await inbox.json());
  const page = await (await fetch(`${server}/nb/lier/groups`)).text();
  return {
    inbox: referrals.length,
    firstInInbox: referrals[0]?.id,
    clinics: clinics.length,
    keySet: await keySetOf(server, 'lier'),
    groupsPageBytes: page.length,
  };
}

function tokenIn(folder: string): string {
  const file = readFileSync(join(folder, 'intake-lier.json'), 'utf8');
  return v.parse(v.pipe(v.string(), v.parseJson(), DeviceFileSchema), file).token;
}
