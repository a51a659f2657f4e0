import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';

const count = v.pipe(v.string(), v.regex(/^[1-9]\d*$/));
const OptionsSchema = v.object({
  requests: v.optional(count, '100000'),
  seed: v.optional(count, '1'),
  database: v.optional(v.picklist(['sqlite', 'postgres']), 'sqlite'),
});

/**
 * `npm run load -- fuzz --requests 100000 --seed 1 --database sqlite|postgres`: the test that the
 * suite runs shortly, for as many requests as are asked for.
 */
export async function fuzz(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      requests: { type: 'string' },
      seed: { type: 'string' },
      database: { type: 'string' },
    },
  });
  const { requests, seed, database } = v.parse(OptionsSchema, values);
  const root = join(import.meta.dirname, '../..');
  const project = database === 'sqlite' ? 'unit' : 'postgres';
  const child = spawn(
    join(root, 'node_modules/.bin/vitest'),
    ['run', '-c', 'tests/vitest.config.ts', '--project', project, 'portal/server/fuzz.test.ts'],
    {
      cwd: root,
      env: { ...process.env, FUZZ_REQUESTS: requests, FUZZ_SEED: seed },
      stdio: 'inherit',
    },
  );
  process.exitCode = await new Promise<number>((resolve) =>
    child.once('exit', (code) => resolve(code ?? 1)),
  );
}
