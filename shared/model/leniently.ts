import * as v from 'valibot';

/** What was read, and the names of what a newer program says besides, which was left out. */
export type Lenient<Output> = { output: Output; leftOut: string[] };

/** So much that is unknown may stand in one answer. */
const mostUnknown = 500;

/**
 * Reads what a newer program may have written: keys that a strict schema does not know are left out
 * and named (`problem.kind`); all else must fit as ever. Null where it does not. Never for what is
 * written again: what was left out would be lost.
 */
export function leniently<Schema extends v.GenericSchema>(
  schema: Schema,
  json: unknown,
): Lenient<v.InferOutput<Schema>> | null {
  const given: unknown = structuredClone(json);
  const leftOut = new Set<string>();
  for (let tries = 0; tries <= mostUnknown; tries += 1) {
    const result = v.safeParse(schema, given);
    if (result.success) return { output: result.output, leftOut: [...leftOut] };
    const unknown = result.issues.filter(isUnknownKey);
    if (unknown.length < result.issues.length) return null;
    for (const issue of unknown) leftOut.add(without(issue));
  }
  return null;
}

type Issue = v.BaseIssue<unknown>;

function isUnknownKey({ type, expected, path }: Issue): boolean {
  return type === 'strict_object' && expected === 'never' && path !== undefined;
}

/** Takes the key away; its name has no place in a list, so that the same is said once. */
function without({ path }: Issue): string {
  const last = path?.at(-1);
  if (last?.type === 'object') Reflect.deleteProperty(last.input, last.key);
  return (path ?? []).flatMap(({ key }) => (typeof key === 'string' ? [key] : [])).join('.');
}
