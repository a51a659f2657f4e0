import * as v from 'valibot';

/** One value of a query, if it is one of those that a page knows; anything else is as if not asked. */
export function oneOf<const Value extends string>(
  search: string,
  name: string,
  known: readonly Value[],
): Value | undefined {
  const value = v.safeParse(v.picklist(known), new URLSearchParams(search).get(name));
  return value.success ? value.output : undefined;
}
