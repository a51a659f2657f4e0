import { run as overlay } from './overlay.ts';
import { run as portal } from './portal.ts';
import { run as reading } from './reading.ts';
import { run as rules } from './rules.ts';
import { run as server } from './server.ts';

const benches: Record<string, (args: readonly string[]) => void | Promise<void>> = {
  overlay,
  portal,
  reading,
  rules,
  server,
};

const [name = '', ...args] = process.argv.slice(2);
const bench = benches[name];
if (bench === undefined) {
  console.error(`Which bench? ${Object.keys(benches).join(', ')}`);
  process.exitCode = 1;
} else await bench(args);
