import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { staticForm } from './static-form.mjs';

const here = import.meta.dirname;

/**
 * The pages of the peers and what they fetch, by their address.
 * @returns {Promise<Map<string, { type: string, body: string | Buffer }>>}
 */
export async function buildPeers() {
  const files = new Map();
  const html = (path, body) => files.set(path, { type: 'text/html; charset=utf-8', body });
  const file = (path, type, from) => files.set(path, { type, body: readFileSync(from) });

  html('/limit', limit());
  html('/govuk', staticForm('govuk', { style: '/govuk.css', script: '/govuk-start.js' }));
  html('/nhsuk', staticForm('nhsuk', { style: '/nhsuk.css', script: '/nhsuk-start.js' }));
  const govuk = folderOf('govuk-frontend', 'dist/govuk');
  const nhsuk = folderOf('nhsuk-frontend', 'dist/nhsuk');
  file('/govuk.css', 'text/css', join(govuk, 'govuk-frontend.min.css'));
  file('/govuk.js', 'text/javascript', join(govuk, 'govuk-frontend.min.js'));
  file('/nhsuk.css', 'text/css', join(nhsuk, 'nhsuk-frontend.min.css'));
  file('/nhsuk.js', 'text/javascript', join(nhsuk, 'nhsuk-frontend.min.js'));
  for (const name of ['bold-b542beb274-v2', 'light-94a07e06a1-v2']) {
    file(`/assets/fonts/${name}.woff2`, 'font/woff2', join(govuk, 'assets/fonts', `${name}.woff2`));
  }
  for (const own of ['govuk', 'nhsuk']) {
    const body = `import { initAll } from '/${own}.js';\ninitAll();`;
    files.set(`/${own}-start.js`, { type: 'text/javascript', body });
  }
  for (const own of ['aksel', 'digdir']) {
    for (const { path, type, body } of await bundle(own)) files.set(path, { type, body });
    html(`/${own}`, shell(own));
  }
  return files;
}

function folderOf(name, path) {
  return join(here, 'node_modules', name, path);
}

/** A form made with React, drawn by the browser. */
async function bundle(own) {
  const { output } = [
    await build({
      configFile: false,
      root: here,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        write: false,
        minify: true,
        cssCodeSplit: false,
        rolldownOptions: {
          input: join(here, `${own}.jsx`),
          output: { entryFileNames: `${own}.js`, assetFileNames: `${own}[extname]` },
        },
      },
    }),
  ].flat()[0];
  return output.map((one) =>
    one.type === 'chunk'
      ? { path: `/${one.fileName}`, type: 'text/javascript', body: one.code }
      : { path: `/${one.fileName}`, type: 'text/css', body: Buffer.from(one.source) },
  );
}

const head = (title, rest) =>
  `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><meta name="description" content="Et skjema"><link rel="icon" href="data:,">${rest}</head>`;

function shell(own) {
  const links = `<link rel="stylesheet" href="/${own}.css"><script type="module" src="/${own}.js"></script>`;
  return `<!doctype html>\n<html lang="nb">${head('Be om hjelp', links)}<body><div id="root"></div></body></html>`;
}

/** The least that a page of 10 kB can be: text, and its style within it. */
function limit() {
  const words = 'Du kan ta kontakt med fysioterapeut og ergoterapeut uten henvisning fra lege.';
  const text = Array.from({ length: 115 }, (_, i) => `<p>${words} Avsnitt ${i + 1}.</p>`).join(
    '\n',
  );
  const style =
    '<style>body{font:1.125rem/1.5 sans-serif;max-width:38rem;margin:auto;padding:1rem}</style>';
  return `<!doctype html>\n<html lang="nb">${head('Grense', style)}<body><main><h1>Grense</h1>${text}</main></body></html>`;
}
