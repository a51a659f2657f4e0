import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { settingsFrom } from '../../portal/server/settings.ts';
import { seedReferrals } from './seed-referrals.ts';

const whole = v.pipe(v.string(), v.regex(/^\d+$/), v.toNumber());
const OptionsSchema = v.object({
  count: v.optional(whole, '1000000'),
  open: v.optional(whole, '200'),
  municipality: v.optional(v.string(), 'lier'),
});

/** `npm run load -- seed --count 1000000 --open 200`: into the database that the server would use. */
export async function seed(args: string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args, options: { count: text, open: text, municipality: text } });
  const options = v.parse(OptionsSchema, values);
  const begin = performance.now();
  await seedReferrals(settingsFrom(process.env).database, options);
  const seconds = Math.round((performance.now() - begin) / 1000);
  console.log(`${options.count} referrals in ${seconds} s`);
}
