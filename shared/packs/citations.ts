import type { Citation } from '@shared/model';
import type { PackFiles } from './read-files.ts';

type Json = { readonly [key: string]: unknown };

/** Every rule of every file of a pack that names a source, by the place that it cites. */
export function citationsIn(files: PackFiles): Citation[] {
  return Object.entries(files)
    .filter(([file]) => file !== 'coverage.json')
    .flatMap(([file, content]) => rulesIn(content).map((rule) => ({ file, ...rule })));
}

/** A rule is what carries a source of its own; its name is the nearest one above it. */
function rulesIn(content: unknown, above = ''): Omit<Citation, 'file'>[] {
  if (Array.isArray(content)) return content.flatMap((item) => rulesIn(item, above));
  if (!isObject(content)) return [];
  const rule = name(content) ?? above;
  const inner = Object.values(content).flatMap((item) => rulesIn(item, rule));
  const { source, from } = content;
  if (!isObject(source) || from === undefined) return inner;
  const { document, section } = source;
  if (typeof document !== 'string' || typeof section !== 'string') return inner;
  return [{ rule, document, section }, ...inner];
}

function name({ id, level, year, step }: Json): string | undefined {
  const own = id ?? level ?? year ?? step;
  return own === undefined ? undefined : String(own);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
