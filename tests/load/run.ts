import { full } from './full.ts';
import { fuzz } from './fuzz.ts';
import { kill } from './kill.ts';
import { scale } from './scale.ts';
import { seed } from './seed.ts';

const loads: Record<string, (args: string[]) => Promise<void>> = { full, fuzz, kill, scale, seed };

const [name = '', ...args] = process.argv.slice(2);
const load = loads[name];
if (load === undefined) {
  console.error(`Which load? ${Object.keys(loads).join(', ')}`);
  process.exitCode = 1;
} else await load(args);
