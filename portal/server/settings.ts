import * as v from 'valibot';

const text = v.pipe(v.string(), v.nonEmpty());

const EnvironmentSchema = v.pipe(
  v.object({
    PORT: v.optional(
      v.pipe(v.string(), v.regex(/^\d+$/), v.toNumber(), v.maxValue(65_535)),
      '3000',
    ),
    HOST: v.optional(text, '127.0.0.1'),
    /** Where the database and the demonstration's device files lie. */
    INNGANG_DATA: v.optional(text, 'data'),
    /** The address that the world knows the portal by, where it is not the one listened on. */
    INNGANG_ADDRESS: v.optional(v.pipe(v.string(), v.url())),
    /** A folder of rule packs, used before those that come with Inngang. */
    INNGANG_PACKS: v.optional(text),
    /** `yes` fills an empty database with the demonstration. */
    INNGANG_DEMONSTRATION: v.optional(v.picklist(['yes', 'no']), 'no'),
  }),
  v.transform((environment) => ({
    port: environment.PORT,
    host: environment.HOST,
    dataFolder: environment.INNGANG_DATA,
    address: environment.INNGANG_ADDRESS?.replace(/\/+$/, ''),
    packsFolder: environment.INNGANG_PACKS,
    demonstration: environment.INNGANG_DEMONSTRATION === 'yes',
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
