import { join } from 'node:path';
import * as v from 'valibot';
import { OpenIdEnvironmentSchema, openIdSettings } from './sign-in/openid/openid-settings.ts';
import type { DatabasePlace } from './storage/database.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const count = (largest: number) =>
  v.pipe(v.string(), v.regex(/^\d+$/), v.toNumber(), v.maxValue(largest));
const yesOrNo = v.optional(v.picklist(['yes', 'no']), 'no');

const EnvironmentSchema = v.pipe(
  v.object({
    PORT: v.optional(count(65_535), '3000'),
    HOST: v.optional(text, '127.0.0.1'),
    /** Where what is kept in files lies: SQLite's database, the secret, the demonstration's keys. */
    INNGANG_DATA: v.optional(text, 'data'),
    /** The address that the world knows the portal by, where it is not the one listened on. */
    INNGANG_ADDRESS: v.optional(v.pipe(v.string(), v.url())),
    /** How many proxies of our own stand before it, each adding to `X-Forwarded-For`. */
    INNGANG_PROXIES: v.optional(count(10), '0'),
    /** A folder of rule packs, used before those that come with Inngang. */
    INNGANG_PACKS: v.optional(text),
    /** `yes` fills an empty database with the demonstration. */
    INNGANG_DEMONSTRATION: yesOrNo,
    /** PostgreSQL, for more than one process; without it SQLite keeps all in one file. */
    DATABASE_URL: v.optional(v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//))),
    /** The most connections that this process holds to PostgreSQL. */
    INNGANG_DATABASE_POOL: v.optional(v.pipe(count(1000), v.minValue(1)), '10'),
    /** What receipts are derived with, the same for every process; without it a file holds one. */
    INNGANG_SECRET: v.optional(v.pipe(v.string(), v.minLength(32))),
    /** `yes` takes another secret into use than the database was begun with: old receipts end. */
    INNGANG_NEW_SECRET: yesOrNo,
    /**
     * The seed of the key that rule packs are signed with: 32 bytes in base64url. Without it the key
     * follows from the secret.
     */
    INNGANG_SIGNING_KEY: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/))),
    /** Referrals that one address may send in ten minutes; all together twenty times that. */
    INNGANG_SENDING_LIMIT: v.optional(v.pipe(count(1_000_000_000), v.minValue(1)), '60'),
    /** Requests of one address in a second; ten seconds' worth may come at once. */
    INNGANG_REQUEST_LIMIT: v.optional(v.pipe(count(1_000_000_000), v.minValue(1)), '100'),
    /** The port of `/metrics`, which is not for the public; without it there are none. */
    INNGANG_METRICS_PORT: v.optional(count(65_535)),
    INNGANG_METRICS_HOST: v.optional(text, '127.0.0.1'),
    /** Seconds that a process that stops still answers, so that a balancer sees it first. */
    INNGANG_DRAIN_SECONDS: v.optional(count(300), '0'),
    INNGANG_MODE: v.optional(v.picklist(['production', 'trial'])),
    NODE_ENV: v.optional(v.string()),
    ...OpenIdEnvironmentSchema.entries,
  }),
  v.forward(
    v.check(
      (environment) => !isProduction(environment) || environment.DATABASE_URL !== undefined,
      'production needs PostgreSQL, for SQLite serves one process only and is kept with it',
    ),
    ['DATABASE_URL'],
  ),
  v.forward(
    v.check(
      (environment) => !isProduction(environment) || environment.INNGANG_SECRET !== undefined,
      'production needs it set, so that every process gives the same receipts and the database does not hold it',
    ),
    ['INNGANG_SECRET'],
  ),
  v.transform((environment) => ({
    port: environment.PORT,
    host: environment.HOST,
    dataFolder: environment.INNGANG_DATA,
    address: environment.INNGANG_ADDRESS?.replace(/\/+$/, ''),
    proxies: environment.INNGANG_PROXIES,
    packsFolder: environment.INNGANG_PACKS,
    demonstration: environment.INNGANG_DEMONSTRATION === 'yes',
    database: placeOf(environment),
    secret: environment.INNGANG_SECRET,
    signingKey: environment.INNGANG_SIGNING_KEY,
    takesNewSecret: environment.INNGANG_NEW_SECRET === 'yes',
    sendingLimit: environment.INNGANG_SENDING_LIMIT,
    requestLimit: environment.INNGANG_REQUEST_LIMIT,
    metrics:
      environment.INNGANG_METRICS_PORT === undefined
        ? undefined
        : { host: environment.INNGANG_METRICS_HOST, port: environment.INNGANG_METRICS_PORT },
    drainMs: environment.INNGANG_DRAIN_SECONDS * 1000,
    openid: openIdSettings(environment),
    isProduction: isProduction(environment),
  })),
);
export type Settings = v.InferOutput<typeof EnvironmentSchema>;

/**
 * What the server is told by its environment, read once at start.
 * @throws Error that names each setting that is wrong.
 */
export function settingsFrom(environment: NodeJS.ProcessEnv): Settings {
  const result = v.safeParse(EnvironmentSchema, environment);
  if (result.success) return result.output;
  const wrong = result.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
  throw new Error(`Can't start with these settings: ${wrong.join('; ')}`);
}

type Mode = { INNGANG_MODE?: string | undefined; NODE_ENV?: string | undefined };

function isProduction({ INNGANG_MODE, NODE_ENV }: Mode): boolean {
  return (INNGANG_MODE ?? NODE_ENV) === 'production';
}

function placeOf(environment: {
  DATABASE_URL?: string | undefined;
  INNGANG_DATABASE_POOL: number;
  INNGANG_DATA: string;
}): DatabasePlace {
  const { DATABASE_URL: connectionString, INNGANG_DATABASE_POOL: max } = environment;
  return connectionString === undefined
    ? { file: join(environment.INNGANG_DATA, 'inngang.db') }
    : { postgres: { connectionString, max } };
}
