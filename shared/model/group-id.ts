import * as v from 'valibot';

export const GroupIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*$/),
  v.brand('GroupId'),
);
export type GroupId = v.InferOutput<typeof GroupIdSchema>;
