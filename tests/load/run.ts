import { kill } from './kill.ts';

const loads: Record<string, (args: string[]) => Promise<void>> = { kill };

const [name = '', ...args] = process.argv.slice(2);
const load = loads[name];
if (load === undefined) {
  console.error(`Which load? ${Object.keys(loads).join(', ')}`);
  process.exitCode = 1;
} else await load(args);
