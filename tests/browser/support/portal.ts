import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DeviceFile, DeviceFileSchema, type MunicipalityId } from '@shared/model';
import * as v from 'valibot';

const main = join(import.meta.dirname, '../../../dist/portal/main.js');
const ReportSchema = v.object({ event: v.literal('listening'), address: v.string() });

/** The built portal as a process of its own. */
export type RunningPortal = {
  address: string;
  dataFolder: string;
  process: ChildProcess;
  /** Everything that it has written out. */
  logged(): string;
  /** What an intake's device of the demonstration was given. */
  deviceFile(municipality: MunicipalityId): DeviceFile;
  /** Ends it without warning, as a power cut or an emptied machine would. */
  kill(): Promise<void>;
  /** Asks it to stop; resolves with its exit code. */
  stop(): Promise<number | null>;
};

/** A folder for the portal's data, and how to remove it. */
export function newDataFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'inngang-portal-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Starts the built portal on a free port, or on the one that is given, over a folder of data, with
 * more settings where there are any.
 */
export async function startPortal(
  dataFolder: string,
  port = 0,
  environment: Record<string, string> = {},
): Promise<RunningPortal> {
  const child = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      INNGANG_DATA: dataFolder,
      INNGANG_DEMONSTRATION: 'yes',
      INNGANG_SENDING_LIMIT: '1000000000',
      INNGANG_REQUEST_LIMIT: '1000000000',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const logged: string[] = [];
  child.stdout?.on('data', (chunk) => logged.push(String(chunk)));
  const errors: string[] = [];
  child.stderr?.on('data', (chunk) => errors.push(String(chunk)));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const address = await Promise.race([
    new Promise<string>((resolve) => {
      child.once('message', (message) => resolve(v.parse(ReportSchema, message).address));
    }),
    ended.then((code) => {
      throw new Error(`The portal ended with ${code} before it answered:\n${errors.join('')}`);
    }),
  ]);
  return {
    address,
    dataFolder,
    process: child,
    logged: () => [...logged, ...errors].join(''),
    deviceFile: (municipality) =>
      v.parse(
        v.pipe(v.string(), v.parseJson(), DeviceFileSchema),
        readFileSync(join(dataFolder, `intake-${municipality}.json`), 'utf8'),
      ),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
