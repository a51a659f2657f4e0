import * as v from 'valibot';

/** The name of a clinic in addresses: `lier-tranby`. */
export const ClinicIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*$/),
  v.brand('ClinicId'),
);
export type ClinicId = v.InferOutput<typeof ClinicIdSchema>;
