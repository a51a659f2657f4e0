import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { PlainRule } from './translation.ts';

export type Peer = {
  name: string;
  /** The ids of the rules that hold. */
  ask: (facts: Record<string, unknown>) => string[] | Promise<string[]>;
};

const folder = fileURLToPath(new URL('../rules-peers/', import.meta.url));
const isFunction = (value: unknown) => typeof value === 'function';
const Peers = v.array(v.object({ name: v.string(), ask: v.custom<Peer['ask']>(isFunction) }));

/** Other engines with the same rules. They are installed the first time, in a folder of their own. */
export async function rulePeers(rules: PlainRule[]): Promise<Peer[]> {
  if (!existsSync(`${folder}node_modules`)) install();
  const module = v.parse(v.object({ peers: v.function() }), await import(`${folder}peers.mjs`));
  return v.parse(Peers, module.peers(rules));
}

function install(): void {
  console.log('Installing the other engines ...');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`The other engines could not be installed in ${folder}`);
}
