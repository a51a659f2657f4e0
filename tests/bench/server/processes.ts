import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Figures, Run } from './hammer.ts';

const here = import.meta.dirname;
const tsx = ['--import', 'tsx'];
const ReadySchema = v.object({ event: v.literal('listening'), address: v.string() });
const FiguresSchema = v.object({
  perSecond: v.number(),
  p50: v.number(),
  p99: v.number(),
  failed: v.number(),
});

export type Peer = { address: string; pid: number; stop(): Promise<void> };

/** One of the peers; its output is not written anywhere, the portal's log lines neither. */
export async function startBare(kind: 'page' | 'insert' | 'gathered', file: string): Promise<Peer> {
  return peer(fork(join(here, 'bare.ts'), [kind, file], { execArgv: tsx, stdio: quiet }));
}

/** The built portal, as it is served. */
export async function startBuilt(
  main: string,
  environment: Record<string, string>,
  execArgv: string[] = [],
): Promise<Peer> {
  const env = { ...process.env, HOST: '127.0.0.1', PORT: '0', ...environment };
  return peer(fork(main, [], { env, execArgv, stdio: quiet }));
}

const quiet = ['ignore', 'ignore', 'inherit', 'ipc'] as const satisfies unknown[];

async function peer(child: ChildProcess): Promise<Peer> {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve(v.parse(ReadySchema, message).address));
    void ended.then(() => reject(new Error('a server did not come up')));
  });
  return {
    address,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** The client in its own process, told what to do and asked for the figures. */
export function startHammer(): { run(run: Run): Promise<Figures>; stop(): void } {
  const child = fork(join(here, 'hammer.ts'), [], { execArgv: tsx, stdio: quiet });
  return {
    run: (run) =>
      new Promise((resolve) => {
        child.once('message', (message) => resolve(v.parse(FiguresSchema, message)));
        child.send(run);
      }),
    stop: () => child.disconnect(),
  };
}
