import { extname, join } from 'node:path';
import { Logger } from 'sass';
import { build } from 'vite';

const here = import.meta.dirname;
const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * Builds a form made with React: its files by address, and what its page links to.
 * @param {string} own
 * @returns {Promise<{ files: Map<string, { type: string, body: string | Buffer }>, style: string, script: string }>}
 */
export async function bundle(own) {
  const { output } = [
    await build({
      configFile: false,
      root: here,
      logLevel: 'error',
      // Refero names one folder with a slash at its end, which no package may export
      resolve: { alias: [{ find: /^(@helsenorge\/.+)\/$/, replacement: '$1' }] },
      define: { 'process.env.NODE_ENV': '"production"' },
      // the design system's own styles are of an older Sass
      css: { preprocessorOptions: { scss: { logger: Logger.silent } } },
      build: {
        write: false,
        minify: true,
        cssCodeSplit: false,
        assetsInlineLimit: 0,
        rolldownOptions: {
          input: join(here, own, 'start.jsx'),
          output: {
            entryFileNames: `${own}.js`,
            chunkFileNames: `${own}/[name]-[hash].js`,
            assetFileNames: `${own}/[name]-[hash][extname]`,
          },
        },
      },
    }),
  ].flat()[0];
  const files = new Map(
    output.map((one) => [
      `/${one.fileName}`,
      {
        type: types[extname(one.fileName)] ?? 'application/octet-stream',
        body: one.type === 'chunk' ? one.code : Buffer.from(one.source),
      },
    ]),
  );
  const style = [...files.keys()].find((path) => path.endsWith('.css'));
  return { files, style, script: `/${own}.js` };
}
