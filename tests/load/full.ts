import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { fullDisk } from './full-disk.ts';

const OptionsSchema = v.object({ database: v.picklist(['sqlite', 'postgres']) });

/** `npm run load -- full --database sqlite|postgres`, as root and on what has been built. */
export async function full(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { database: { type: 'string' } } });
  const report = await fullDisk(v.parse(OptionsSchema, values).database);
  console.log(JSON.stringify(report, null, 2));
  process.exitCode = report.lost === 0 && report.isTakenAgain ? 0 : 1;
}
