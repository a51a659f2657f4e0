import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Language } from '@shared/model';
import { build, type Plugin } from 'vite';
import { checkedPacks } from '../../../shared/packs/build/checked-packs.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export type Wanted = {
  /** The script that is built: what it exports. */
  code: string;
  languages?: readonly Language[];
  /** Without the sentences of the rules, to tell code from content. */
  isSilent?: boolean;
};

/** One script as a browser gets it, minified, with checked packs in some languages. */
export async function browserBuild({ code, languages = [], isSilent }: Wanted): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@shared': `${root}shared` } },
    plugins: [
      entry(code),
      ...(isSilent ? [silence] : []),
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

function entry(code: string): Plugin {
  const id = '\0entry';
  return {
    name: 'entry',
    resolveId: (asked) => (asked === 'entry' ? id : null),
    load: (asked) => (asked === id ? code : null),
  };
}

const silence: Plugin = {
  name: 'silence',
  enforce: 'pre',
  load: (id) =>
    id.includes('/shared/rules/texts/') ? { code: 'export default {};', moduleType: 'js' } : null,
};
