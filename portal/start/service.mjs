import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const patienceMs = 30_000;
const lastLines = 12;

/** Starts one server as a process of its own, with its output in a file. */
export function startService({ name, file, environment, log }) {
  const output = openSync(log, 'w');
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', output, output, 'ipc'],
    // else Ctrl-C would reach it too, before we have told it to stop
    detached: process.platform !== 'win32',
  });
  closeSync(output);
  const ended = new Promise((resolve) => {
    child.once('error', resolve);
    child.once('exit', resolve);
  });
  return {
    name,
    ended,
    /** What it said last, and where the rest stands. */
    lastWords: () =>
      `${readFileSync(log, 'utf8').trimEnd().split('\n').slice(-lastLines).join('\n')}\n(${log})`,
    async stop() {
      child.kill('SIGTERM');
      const hangs = setTimeout(() => child.kill('SIGKILL'), patienceMs / 3);
      await ended;
      clearTimeout(hangs);
    },
  };
}

/** Resolves when the address answers. */
export async function answers(address, { name }) {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    try {
      await fetch(address, { method: 'HEAD', redirect: 'manual' });
      return;
    } catch {
      await pause(50);
    }
  }
  throw new Error(`The ${name} does not answer at ${address}.`);
}
