import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { DaySchema } from '@shared/model/day.ts';
import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { journalApp } from './app.ts';
import { builtFiles } from './built-files.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const EnvironmentSchema = v.object({
  PORT: v.optional(v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number)), '3100'),
  HOST: v.optional(v.string(), '127.0.0.1'),
  /** The folder where the demonstration's key files lie. */
  INNGANG_DEVICE_FILES: v.optional(v.string(), 'data'),
});
const { PORT, HOST, INNGANG_DEVICE_FILES } = v.parse(EnvironmentSchema, process.env);

const app = journalApp({
  files: builtFiles(at('./public'), readFileSync(at('./assets.json'), 'utf8')),
  trial: {
    extensionFolder: at('../chrome'),
    keyFile: join(INNGANG_DEVICE_FILES, 'intake-lier.json'),
  },
  today: () => v.parse(DaySchema, Temporal.Now.plainDateISO('Europe/Oslo').toString()),
});

const server = serve({ fetch: app.fetch, port: PORT, hostname: HOST }, ({ port }) => {
  process.stdout.write(`Demonstration journal: http://${HOST}:${port}/\n`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => server.close(() => process.exit(0)));
}
// a launcher that was killed cannot send a signal
process.on('disconnect', () => process.exit(0));
