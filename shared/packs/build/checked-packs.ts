import { readFileSync } from 'node:fs';
import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';
import type { Carried, packsModule } from './packs-module.ts';

/**
 * A build that carries checked packs in place of files that the browser would have to parse, and
 * the rules' own texts, in the same languages. A pack that is not right fails the build with
 * file, path and reason.
 */
export function checkedPacks(carried: Carried): Plugin {
  const wanted = new Set<string>(['nb', ...carried.languages]);
  return {
    name: 'checked-packs',
    enforce: 'pre',
    async load(id) {
      if (id.endsWith('/shared/packs/index.ts')) {
        return { code: await madeOf(carried), moduleType: 'js' };
      }
      if (!/\/shared\/rules\/texts\/[^/]+\.json$/.test(id)) return null;
      const texts = JSON.parse(readFileSync(id, 'utf8'), (key, value) =>
        /^[a-z]{2}$/.test(key) && !wanted.has(key) ? undefined : value,
      );
      return { code: `export default ${JSON.stringify(texts)};`, moduleType: 'js' };
    },
  };
}

/** The build's own configuration knows no path aliases, and reading packs uses them. */
async function madeOf(carried: Carried): Promise<string> {
  const made: { packsModule: typeof packsModule } = await tsImport(
    './packs-module.ts',
    import.meta.url,
  );
  return made.packsModule(carried);
}
