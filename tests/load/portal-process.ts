import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import * as v from 'valibot';

const main = join(import.meta.dirname, '../../dist/portal/main.js');
const ReportSchema = v.object({ event: v.literal('listening'), address: v.string() });

/** The built portal as a process of its own, from the moment that it is asked for. */
export type PortalProcess = {
  pid: number | undefined;
  /** Its address, when it answers. Rejects with its last words where it ends before. */
  ready: Promise<string>;
  /** Ends it without warning. */
  kill(): Promise<void>;
  /** Asks it to stop; resolves with its exit code. */
  stop(): Promise<number | null>;
};

/** Starts the built portal on a free port. Addresses of senders are believed, as behind a proxy. */
export function startPortalProcess(environment: Record<string, string>): PortalProcess {
  const child: ChildProcess = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: '0',
      INNGANG_DEMONSTRATION: 'yes',
      INNGANG_PROXIES: '1',
      INNGANG_SENDING_LIMIT: '1000000000',
      INNGANG_REQUEST_LIMIT: '1000000000',
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const words: string[] = [];
  child.stderr?.on('data', (chunk) => words.push(String(chunk)));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const ready = new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve(v.parse(ReportSchema, message).address));
    void ended.then((code) =>
      reject(new Error(`The portal ended with ${code}:\n${words.join('')}`)),
    );
  });
  // whoever kills it on purpose does not ask whether it was ready
  ready.catch(() => {});
  return {
    pid: child.pid,
    ready,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
