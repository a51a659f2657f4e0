import { run as reading } from './reading.ts';

const benches: Record<string, () => void> = { reading };

const name = process.argv[2] ?? '';
const bench = benches[name];
if (bench === undefined) {
  console.error(`Which bench? ${Object.keys(benches).join(', ')}`);
  process.exitCode = 1;
} else bench();
