export type Contender = { name: string; work: () => void | Promise<void>; units: number };

export type Measured = { name: string; perSecond: number };

/**
 * How many units of work each contender does in a second of CPU time: the median over rounds in
 * which all take turns, so that a busy machine slows all alike. Each warms up once.
 */
export async function alternating(contenders: Contender[], rounds: number): Promise<Measured[]> {
  for (const { work } of contenders) await work();
  const rates = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, work, units } of contenders) {
      const start = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(start);
      rates.get(name)?.push((units * 1_000_000) / (user + system));
    }
  }
  return [...rates].map(([name, own]) => ({ name, perSecond: median(own) }));
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = low] = sorted.slice((sorted.length - 1) / 2, middle + 1);
  return (low + high) / 2;
}
