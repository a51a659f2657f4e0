import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { IntakeKeysSchema } from '@shared/model';
import * as v from 'valibot';
import { type Contender, contest, type Rules, type Standing, table } from './server/contest.ts';
import { type Peer, startBare, startBuilt, startHammer } from './server/processes.ts';
import { sealedBytes, seedReferrals } from './server/seed.ts';

const built = join(import.meta.dirname, '../../dist/portal/main.js');
const page = '/nb/lier/waiting-times';

/**
 * `npm run bench -- server [--rounds 7] [--pages 15000] [--posts 3000] [--referrals 1000000] [--built main.js]`, on
 * what has been built. The portal beside bare handlers of the same framework on the same machine,
 * in turns.
 */
export async function run(): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: {
      rounds: { type: 'string', default: '7' },
      pages: { type: 'string', default: '15000' },
      posts: { type: 'string', default: '3000' },
      referrals: { type: 'string', default: '1000000' },
      built: { type: 'string', default: built },
      only: { type: 'string', default: 'pages,sending,sizes' },
      profile: { type: 'string' },
    },
  });
  const rules = { rounds: Number(values.rounds), connections: 20 };
  const folder = mkdtempSync(join(tmpdir(), 'inngang-bench-'));
  const parts = values.only.split(',');
  const bench: Bench = {
    folder,
    reading: { ...rules, amount: Number(values.pages) },
    writing: { ...rules, amount: Number(values.posts) },
    main: values.built,
    referrals: Number(values.referrals),
    profile: values.profile,
  };
  try {
    if (parts.includes('pages')) await pages(bench);
    if (parts.includes('sending')) await sending(bench);
    if (parts.includes('sizes')) await sizes(bench);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Bench = {
  folder: string;
  reading: Rules;
  writing: Rules;
  main: string;
  referrals: number;
  profile: string | undefined;
};

/** A public page that is kept ready, beside the very same bytes as a constant of a bare handler. */
async function pages(bench: Bench): Promise<void> {
  const portal = await startPortal(bench, 'pages');
  const html = await (await fetch(portal.address + page)).text();
  const file = join(bench.folder, 'page.html');
  writeFileSync(file, html);
  writeFileSync(`${file}.br`, brotliCompressSync(html));
  const bare = await startBare('page', file);
  const br = { 'accept-encoding': 'gzip, deflate, br' };
  const plain = await contest(
    [
      {
        name: 'bare handler, the page as a constant',
        peer: bare,
        run: { url: `${bare.address}/` },
      },
      { name: 'the portal', peer: portal, run: { url: portal.address + page } },
    ],
    bench.reading,
  );
  const small = await contest(
    [
      {
        name: 'bare handler, the page compressed before',
        peer: bare,
        run: { url: `${bare.address}/br`, headers: br },
      },
      { name: 'the portal', peer: portal, run: { url: portal.address + page, headers: br } },
    ],
    bench.reading,
  );
  console.log(`\nA public page (${html.length} characters), as it is\n${table(plain)}`);
  console.log(`\nThe same, compressed as browsers ask for it\n${table(small)}`);
  judge('public page', plain, 0.8);
  judge('public page, compressed', small, 0.8);
  await Promise.all([portal.stop(), bare.stop()]);
}

/** A sealed referral, beside handlers that only insert the row. */
async function sending(bench: Bench): Promise<void> {
  const portal = await startPortal(bench, 'sending');
  // the portal has made the tables; each bare handler has a copy
  await portal.stop();
  for (const name of ['one', 'gathered'])
    cpSync(join(bench.folder, 'sending'), join(bench.folder, name), { recursive: true });
  const again = await startPortal(bench, 'sending');
  const one = await startBare('insert', join(bench.folder, 'one', 'inngang.db'));
  const gathered = await startBare('gathered', join(bench.folder, 'gathered', 'inngang.db'));
  const referral = await exampleFor(again);
  const standings = await contest(
    [
      { name: 'bare handler that inserts', peer: one, run: { url: one.address, referral } },
      {
        name: 'bare handler that inserts together',
        peer: gathered,
        run: { url: gathered.address, referral },
      },
      sendingTo('the portal', again, referral),
    ],
    bench.writing,
  );
  console.log(`\nPosting a sealed referral of ${sealedBytes} bytes\n${table(standings)}`);
  judge('posting', standings, 0.7);
  const rate = Math.round((standings.at(-1)?.perSecond ?? 0) / 2);
  await halfLoad({ one, portal: again, referral, rate }, bench.writing);
  await Promise.all([again.stop(), one.stop(), gathered.stop()]);
}

/** Latency where half as much comes as could be taken, beside the bare handler's in the same minutes. */
async function halfLoad(
  { one, portal, referral, rate }: { one: Peer; portal: Peer; referral: Referral; rate: number },
  { amount, connections }: Rules,
): Promise<void> {
  const hammer = startHammer();
  const run = { referral, connections, rate, amount };
  const bare = await hammer.run({ ...run, url: one.address });
  const own = await hammer.run({ ...run, url: `${portal.address}/api/v1/lier/referrals` });
  hammer.stop();
  console.log(`\nAt half that load, ${rate} a second`);
  for (const [name, { p50, p99, failed }] of [
    ['bare handler that inserts', bare],
    ['the portal', own],
  ] as const) {
    console.log(`${name.padEnd(44)} p50 ${p50} ms  p99 ${p99} ms  ${failed} failed`);
  }
  const isGood = own.p99 < 50 && own.failed === 0;
  console.log(`${isGood ? 'ok    ' : 'FAILED'} half load: p99 ${own.p99} ms (under 50 ms)`);
  if (!isGood) process.exitCode = 1;
}

/** The same with a thousand referrals stored and with very many. */
async function sizes(bench: Bench): Promise<void> {
  const first = await startPortal(bench, 'few');
  await first.stop();
  cpSync(join(bench.folder, 'few'), join(bench.folder, 'many'), { recursive: true });
  seedReferrals(join(bench.folder, 'few', 'inngang.db'), 1000);
  seedReferrals(join(bench.folder, 'many', 'inngang.db'), bench.referrals);
  const few = await startPortal(bench, 'few');
  const many = await startPortal(bench, 'many');
  const [referralOfFew, referralOfMany] = [await exampleFor(few), await exampleFor(many)];
  const posted = await contest(
    [
      sendingTo('posting, 1 000 stored', few, referralOfFew),
      sendingTo(`posting, ${bench.referrals} stored`, many, referralOfMany),
    ],
    bench.writing,
  );
  const read = await contest(
    [
      { name: 'page, 1 000 stored', peer: few, run: { url: few.address + page } },
      { name: `page, ${bench.referrals} stored`, peer: many, run: { url: many.address + page } },
    ],
    bench.reading,
  );
  console.log(`\nWith few and with many referrals stored\n${table(posted)}\n${table(read)}`);
  judge('posting with many stored', posted, 0.8);
  judge('pages with many stored', read, 0.8);
  await Promise.all([few.stop(), many.stop()]);
}

function judge(what: string, standings: Standing[], least: number): void {
  const share = standings.at(-1)?.ofFirst ?? 0;
  const failed = standings.reduce((sum, standing) => sum + standing.failed, 0);
  const isGood = share >= least && failed === 0;
  console.log(
    `${isGood ? 'ok    ' : 'FAILED'} ${what}: ${(share * 100).toFixed(0)} % (at least ${least * 100} %)`,
  );
  if (!isGood) process.exitCode = 1;
}

/** With all limits on, so high that one address can be a whole country. */
function startPortal({ folder, main, profile }: Bench, name: string): Promise<Peer> {
  const environment = {
    INNGANG_DATA: join(folder, name),
    INNGANG_DEMONSTRATION: 'yes',
    INNGANG_SENDING_LIMIT: '100000000',
    INNGANG_REQUEST_LIMIT: '100000000',
  };
  return startBuilt(main, environment, profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : []);
}

type Referral = { keySet: number; sealed: string };

function sendingTo(name: string, peer: Peer, referral: Referral): Contender {
  return { name, peer, run: { url: `${peer.address}/api/v1/lier/referrals`, referral } };
}

async function exampleFor({ address }: Peer): Promise<Referral> {
  const answer = await fetch(`${address}/api/v1/lier/intake-keys`);
  const { keySet } = v.parse(IntakeKeysSchema, await answer.json());
  const head = 'age-encryption.org/v1\n-> X25519 example\n';
  const sealed = Buffer.from(head.padEnd(sealedBytes, 'sealed')).toString('base64');
  return { keySet, sealed };
}
