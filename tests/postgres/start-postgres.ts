import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import * as v from 'valibot';

/** A PostgreSQL of one's own, in a folder of its own, reached through a socket in it. */
export type RunningPostgres = {
  /** The address of one of its databases; `postgres` is there from the start. */
  url(database?: string): string;
  /** Makes an empty database and gives its address. */
  newDatabase(): Promise<string>;
  /** Ends all of it without warning, as a power cut would. */
  kill(): Promise<void>;
  /** Ends one process that serves a connection, which makes PostgreSQL recover as after a crash. */
  killConnection(): Promise<void>;
  /** Whether it takes connections. */
  isRunning(): Promise<boolean>;
  /** Starts it again over the same folder. */
  start(): Promise<void>;
  /** Stops it and removes all that it kept. */
  remove(): Promise<void>;
};

const debians = '/usr/lib/postgresql';
const patienceMs = 30_000;
const recoveryMs = 5_000;

/** The folder with PostgreSQL's programs, where it is installed: the newest version. */
export function postgresPrograms(): string | undefined {
  const named = process.env.POSTGRES_PROGRAMS;
  const versions = foldersIn(debians)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(debians, version, 'bin'));
  return [...(named ? [named] : []), ...versions, '/usr/local/bin', '/opt/homebrew/bin'].find(
    (folder) => foldersIn(folder).includes('initdb'),
  );
}

/** Makes and starts one. It writes to the disk before it answers, as one in real use does. */
export async function startPostgres(
  programs: string,
  { parent = tmpdir(), settings = [] }: { parent?: string; settings?: string[] } = {},
): Promise<RunningPostgres> {
  const folder = mkdtempSync(join(parent, 'inngang-postgres-'));
  const user = whoRunsIt();
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'inngang', '--auth=trust', '--encoding=UTF8', '--locale=C'],
    { ...user, cwd: folder, stdio: 'ignore' },
  );
  const url = (database = 'postgres') =>
    `postgresql://inngang@localhost/${database}?host=${encodeURIComponent(folder)}`;

  let server: ChildProcess;
  let ended: Promise<unknown>;
  const killAtExit = () => server.kill('SIGQUIT');
  process.on('exit', killAtExit);

  async function start(): Promise<void> {
    const options = [
      'listen_addresses=',
      `unix_socket_directories=${folder}`,
      'fsync=on',
      'max_connections=200',
      ...settings,
    ].flatMap((setting) => ['-c', setting]);
    const latest = Date.now() + patienceMs;
    do {
      server = spawn(join(programs, 'postgres'), ['-D', data, ...options], {
        ...user,
        cwd: folder,
        stdio: 'ignore',
      });
      ended = new Promise((resolve) => server.once('exit', resolve));
      if (await Promise.race([answers(url(), latest), ended.then(() => false)])) return;
      // what was killed may hold its memory for a moment still
      await pause(100);
    } while (Date.now() < latest);
    throw new Error('PostgreSQL did not start');
  }

  await start();
  return {
    url,
    start,
    async newDatabase() {
      const name = `d${crypto.randomUUID().replaceAll('-', '')}`;
      await ask(url(), `create database ${name}`);
      return url(name);
    },
    async kill() {
      server.kill('SIGKILL');
      await ended;
    },
    isRunning: () => answers(url(), Date.now() + recoveryMs),
    async killConnection() {
      const pid = await connectionOf(url());
      if (pid !== undefined) process.kill(pid, 'SIGKILL');
    },
    async remove() {
      process.off('exit', killAtExit);
      // at once: nothing of it is to be kept
      server.kill('SIGQUIT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(url: string, latest: number): Promise<boolean> {
  while (Date.now() < latest) {
    try {
      await ask(url, 'select 1');
      return true;
    } catch {
      await pause(50);
    }
  }
  return false;
}

/** The process that serves some connection other than our own. */
async function connectionOf(url: string): Promise<number | undefined> {
  const rows = await ask(
    url,
    "select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1",
  );
  return v.parse(v.array(v.object({ pid: v.number() })), rows)[0]?.pid;
}

async function ask(url: string, question: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(question)).rows;
  } finally {
    await client.end();
  }
}

/** PostgreSQL refuses to run as root, so then it runs as someone with no rights. */
function whoRunsIt(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = users.find(([user]) => user === name) ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('PostgreSQL can not run as root, and there is no other user here');
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
