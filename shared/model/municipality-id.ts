import * as v from 'valibot';

/** The name in addresses and of the pack: `lier`. */
export const MunicipalityIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]{1,40}$/),
  v.brand('MunicipalityId'),
);
export type MunicipalityId = v.InferOutput<typeof MunicipalityIdSchema>;
