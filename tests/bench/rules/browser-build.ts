import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Language } from '@shared/model';
import { build } from 'vite';
import { checkedPacks } from '../../../shared/packs/build/checked-packs.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const entry = '\0entry';

/** One script as a browser gets it: what `code` asks for, minified, with the browser's Temporal. */
export async function browserBuild(code: string, languages: readonly Language[]): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: {
      alias: {
        '@shared': `${root}shared`,
      },
    },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? entry : null),
        load: (id) => (id === entry ? code : null),
      },
      checkedPacks({ packs: ['lier'], languages }),
    ],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: 'entry', preserveEntrySignatures: 'strict' },
    },
  });
  const [output] = [result].flat();
  const [chunk] = output !== undefined && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The build gave no script');
  return chunk.code;
}

/** Size as it is sent: gzip at its best, in bytes. */
export function gzipped(script: string): number {
  return gzipSync(script, { level: 9 }).length;
}
