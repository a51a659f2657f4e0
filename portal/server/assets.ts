import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import * as v from 'valibot';

/** The built files that browsers fetch, and what the build named them. */
export type Assets = {
  /** Addresses of what an entry of the build needs, by its source file: `look/look.css`. */
  of(entry: string): { styles: string[]; scripts: string[] };
  /** Content by address. Only what the build made is in here, so no address reaches further. */
  files: ReadonlyMap<string, AssetFile>;
};

export type AssetFile = { type: string; content: Buffer };

const ManifestSchema = v.record(
  v.string(),
  v.object({ file: v.string(), css: v.optional(v.array(v.string()), []) }),
);

/** Reads the built files once: their names change with their content, so they stay true. */
export function readAssets(buildFolder: string): Assets {
  const manifest = v.parse(
    ManifestSchema,
    JSON.parse(readFileSync(join(buildFolder, 'assets.json'), 'utf8')),
  );
  return {
    of(entry) {
      const built = manifest[entry];
      if (built === undefined) throw new Error(`The build has no ${entry}`);
      const addresses = [built.file, ...built.css].map((file) => `/${file}`);
      return {
        styles: addresses.filter((address) => address.endsWith('.css')),
        scripts: addresses.filter((address) => address.endsWith('.js')),
      };
    },
    files: filesIn(join(buildFolder, 'public', 'assets')),
  };
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

function filesIn(folder: string): Map<string, AssetFile> {
  return new Map(
    readdirSync(folder).map((name) => [
      `/assets/${name}`,
      {
        type: types[extname(name)] ?? 'application/octet-stream',
        content: readFileSync(join(folder, name)),
      },
    ]),
  );
}
