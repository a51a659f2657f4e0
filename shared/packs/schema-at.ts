import type * as v from 'valibot';

type Path = readonly v.IssuePathItem[] | undefined;

/** The keys that an object at the end of a path can have, by the schema of the whole. */
export function keysAt(schema: v.GenericSchema, path: Path): string[] {
  let own: unknown = schema;
  for (const { key, input } of path ?? []) own = below(own, input, key);
  return keysOf(own);
}

/** The schema of one key or place in a value. */
function below(schema: unknown, value: unknown, key: unknown): unknown {
  const own = unwrapped(schema, value);
  if (!isObject(own)) return undefined;
  if (isObject(own.entries)) return own.entries[String(key)];
  if (Array.isArray(own.options)) {
    const fitting = own.options.filter((option) => fits(option, value));
    return fitting.map((option) => below(option, value, key)).find((found) => found !== undefined);
  }
  return own.item;
}

/** The keys of an object schema; of several that may fit, the keys of all. */
function keysOf(schema: unknown, value?: unknown): string[] {
  const own = unwrapped(schema, value);
  if (!isObject(own)) return [];
  if (isObject(own.entries)) return Object.keys(own.entries);
  return Array.isArray(own.options)
    ? [...new Set(own.options.flatMap((each) => keysOf(each)))]
    : [];
}

function unwrapped(schema: unknown, value: unknown): unknown {
  if (!isObject(schema)) return undefined;
  if (typeof schema.getter === 'function') return unwrapped(schema.getter(value), value);
  return 'wrapped' in schema ? unwrapped(schema.wrapped, value) : schema;
}

/** Whether the keys of an option with one possible value (`by: "fixed-length"`) have it. */
function fits(option: unknown, value: unknown): boolean {
  if (!isObject(option) || !isObject(option.entries) || !isObject(value)) return true;
  return Object.entries(option.entries).every(
    ([key, entry]) => !isObject(entry) || !('literal' in entry) || entry.literal === value[key],
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
