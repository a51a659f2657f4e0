import { readFileSync } from 'node:fs';
import type { Figures, Run } from './hammer.ts';
import { type Peer, startHammer } from './processes.ts';

export type Contender = { name: string; peer: Peer; run: Omit<Run, 'amount' | 'connections'> };

export type Standing = {
  name: string;
  perSecond: number;
  p50: number;
  p99: number;
  /** Microseconds of the server's processor time for one request: what a busy machine can't bend. */
  cpuMicros: number;
  failed: number;
  /** Each round's rate beside the first contender's in the same round; their median. */
  ofFirst: number;
};

/** `amount`: requests of one contender in one round. */
export type Rules = { rounds: number; amount: number; connections: number };

/** All take turns, round after round, so that a busy machine slows all alike. Medians. */
export async function contest(contenders: Contender[], rules: Rules): Promise<Standing[]> {
  const hammer = startHammer();
  const { amount, connections } = rules;
  const results = contenders.map((): (Figures & { cpuMicros: number })[] => []);
  for (let round = -1; round < rules.rounds; round += 1) {
    for (const [at, { peer, run }] of contenders.entries()) {
      const before = cpuMicros(peer.pid);
      // the round before the first warms up
      const figures = await hammer.run({ ...run, connections, amount });
      const spent = cpuMicros(peer.pid) - before;
      if (round >= 0) results[at]?.push({ ...figures, cpuMicros: spent / amount });
    }
  }
  hammer.stop();
  return contenders.map(({ name }, at) => {
    const own = results[at] ?? [];
    return {
      name,
      perSecond: median(own.map(({ perSecond }) => perSecond)),
      p50: median(own.map(({ p50 }) => p50)),
      p99: median(own.map(({ p99 }) => p99)),
      cpuMicros: median(own.map(({ cpuMicros }) => cpuMicros)),
      failed: own.reduce((sum, { failed }) => sum + failed, 0),
      ofFirst: median(own.map(({ perSecond }, r) => perSecond / (results[0]?.[r]?.perSecond ?? 1))),
    };
  });
}

export function table(standings: Standing[]): string {
  const rows = standings.map(({ name, ...s }) => [
    name.padEnd(44),
    `${Math.round(s.perSecond)}/s`.padStart(9),
    `${(s.ofFirst * 100).toFixed(0)} %`.padStart(6),
    `p50 ${s.p50.toFixed(0)} ms`.padStart(10),
    `p99 ${s.p99.toFixed(0)} ms`.padStart(11),
    `${s.cpuMicros.toFixed(0)} µs cpu`.padStart(11),
    s.failed === 0 ? '' : ` ${s.failed} failed`,
  ]);
  return rows.map((row) => row.join(' ')).join('\n');
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = low] = sorted.slice((sorted.length - 1) / 2, middle + 1);
  return (low + high) / 2;
}

/** User and system time of a process, as Linux counts it: in hundredths of a second. */
function cpuMicros(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}
