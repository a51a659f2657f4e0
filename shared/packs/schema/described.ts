import words from './key-words.json';

const wordsOf = new Map(Object.entries(words));

/**
 * The schema with words for each key that a pack can have, which editors show beside it. `place`
 * is the key or the definition that it stands in: some keys mean another thing there.
 */
export function described(schema: unknown, place = ''): unknown {
  if (Array.isArray(schema)) return schema.map((item) => described(item, place));
  if (!isObject(schema)) return schema;
  return mapped(schema, (value, key) => {
    if (key === 'properties' && isObject(value)) return keys(value, place);
    if (key === '$defs' && isObject(value)) return mapped(value, described);
    return described(value, place);
  });
}

function keys(properties: object, place: string): object {
  return mapped(properties, (value, key) => {
    const own = described(value, key);
    const description = wordsOf.get(`${place}.${key}`) ?? wordsOf.get(key);
    return description === undefined || !isObject(own) ? own : { ...own, description };
  });
}

function mapped(object: object, change: (value: unknown, key: string) => unknown): object {
  return Object.fromEntries(Object.entries(object).map(([key, own]) => [key, change(own, key)]));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
