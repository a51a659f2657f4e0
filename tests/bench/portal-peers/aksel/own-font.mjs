import { fileOf } from '../installed.mjs';

const elsewhere = 'https://cdn.nav.no/aksel/fonts/';
const here = '/aksel/fonts/';

/**
 * Lets Aksel's font come from the same address as its page: what another host costs is not measured.
 * @param {Map<string, { type: string, body: string | Buffer }>} files
 */
export function ownFont(files) {
  for (const [path, { type, body }] of files) {
    if (type !== 'text/css') continue;
    files.set(path, { type, body: body.toString().replaceAll(elsewhere, here) });
  }
  files.set(`${here}SourceSans3-normal.woff2`, {
    type: 'font/woff2',
    body: fileOf('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'),
  });
}
