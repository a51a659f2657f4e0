import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** For tests: the command as a process, from the root of the project. */
export function startCommand(
  args: string[],
  env: NodeJS.ProcessEnv = {},
): ChildProcessWithoutNullStreams {
  return spawn(join(root, 'node_modules/.bin/tsx'), ['shared/command/rules.ts', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
  });
}

/** Runs it to its end: exit code, what it answered, and what it told on standard error. */
export async function runCommand(args: string[], input = '', env: NodeJS.ProcessEnv = {}) {
  const child = startCommand(args, env);
  let out = '';
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { code, out, told };
}

/** The answers, one of each line. */
export function answers({ out }: { out: string }) {
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

export function jsonLines(...contents: object[]): string {
  return contents.map((own) => JSON.stringify(own)).join('\n');
}
