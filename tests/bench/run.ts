import { run as reading } from './reading.ts';
import { run as rules } from './rules.ts';
import { run as server } from './server.ts';

const benches: Record<string, () => void | Promise<void>> = { reading, rules, server };

const name = process.argv[2] ?? '';
const bench = benches[name];
if (bench === undefined) {
  console.error(`Which bench? ${Object.keys(benches).join(', ')}`);
  process.exitCode = 1;
} else await bench();
