import type { Finding } from './check-pack.ts';
import { meant } from './nearest.ts';

type Json = { readonly [key: string]: unknown };

/** Every source names a document that `pack.json` lists. */
export function checkDocuments(content: unknown, documents: ReadonlySet<string>): Finding[] {
  return objectsIn(content).flatMap(({ path, object: { source } }) =>
    isObject(source) && typeof source.document === 'string' && !documents.has(source.document)
      ? [error(`${path}.source.document`, noDocument(source.document, documents))]
      : [],
  );
}

function noDocument(id: string, documents: ReadonlySet<string>): string {
  return `pack.json lists no document ${id}${meant(id, documents)}`;
}

/** No rule ends before it begins. */
export function checkDates(content: unknown): Finding[] {
  return objectsIn(content).flatMap(({ path, object: { from, to } }) =>
    typeof from === 'string' && typeof to === 'string' && to < from
      ? [error(`${path}.to`, `It ends on ${to}, before it begins on ${from}`)]
      : [],
  );
}

/** Two decided rules of one name never hold on the same day. */
export function checkRepeats(content: unknown): Finding[] {
  return listsIn(content).flatMap(({ path, list }) =>
    list.flatMap((rule, at) => {
      const twin = list.findIndex((other, index) => index < at && collide(rule, other));
      return twin < 0
        ? []
        : [error(`${path}.${at}`, `${name(rule)} holds on days where ${path}.${twin} does too`)];
    }),
  );
}

function collide(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b) || name(a) === undefined || name(a) !== name(b)) return false;
  if (a.status === 'proposed' || b.status === 'proposed') return false;
  return begin(a) <= end(b) && begin(b) <= end(a);
}

const begin = (rule: Json) => String(rule.from ?? '');
const end = (rule: Json) => String(rule.to ?? '9999-12-31');

function name(rule: unknown): string | undefined {
  const key = isObject(rule) ? (rule.id ?? rule.level ?? rule.year ?? rule.step) : undefined;
  return key === undefined ? undefined : String(key);
}

function objectsIn(content: unknown, path = ''): { path: string; object: Json }[] {
  if (Array.isArray(content)) {
    return content.flatMap((item, at) => objectsIn(item, join(path, at)));
  }
  if (!isObject(content)) return [];
  const inner = Object.entries(content).flatMap(([key, item]) => objectsIn(item, join(path, key)));
  return [{ path, object: content }, ...inner];
}

function listsIn(content: unknown, path = ''): { path: string; list: readonly unknown[] }[] {
  if (!isObject(content)) return [];
  return Object.entries(content).flatMap(([key, item]) =>
    Array.isArray(item) ? [{ path: join(path, key), list: item }] : [],
  );
}

const join = (path: string, key: string | number) => (path === '' ? `${key}` : `${path}.${key}`);

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function error(path: string, message: string): Finding {
  return { path, message, severity: 'error' };
}
