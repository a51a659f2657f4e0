import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import * as v from 'valibot';

/** The page's script and styles, and what is served under each address. */
export type BuiltFiles = {
  script: string;
  styles: readonly string[];
  served: ReadonlyMap<string, { type: string; body: Uint8Array<ArrayBuffer> }>;
};

const ManifestSchema = v.record(
  v.string(),
  v.object({
    file: v.string(),
    isEntry: v.optional(v.boolean()),
    css: v.optional(v.array(v.string()), []),
  }),
);

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Reads the few built files into memory; `manifest` is the build's list of them. */
export function builtFiles(folder: string, manifest: string): BuiltFiles {
  const entries = Object.values(v.parse(ManifestSchema, JSON.parse(manifest)));
  const entry = entries.find((one) => one.isEntry);
  if (entry === undefined) throw new Error('The list of built files has no entry');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const served = names.flatMap((name) => {
    const type = types[extname(name)];
    const path = `/${name.replaceAll('\\', '/')}`;
    return type === undefined
      ? []
      : [[path, { type, body: readFileSync(join(folder, name)) }] as const];
  });
  return {
    script: `/${entry.file}`,
    styles: entry.css.map((file) => `/${file}`),
    served: new Map(served),
  };
}
