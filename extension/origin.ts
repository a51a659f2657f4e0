import * as v from 'valibot';

/** A page's origin that the user has granted: `https://journal.example`, without a path. */
export const OriginSchema = v.pipe(
  v.string(),
  v.check((text) => URL.canParse(text) && new URL(text).origin === text, 'origin.format'),
  v.brand('Origin'),
);
export type Origin = v.InferOutput<typeof OriginSchema>;
