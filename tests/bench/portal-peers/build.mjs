import { join } from 'node:path';
import { ownFont } from './aksel/own-font.mjs';
import { bundle } from './bundle.mjs';
import { drawn } from './drawn.mjs';
import { htmlPage } from './html-page.mjs';
import { fileOf, versionOf } from './installed.mjs';
import { limit } from './limit.mjs';
import { staticForm } from './static-form.mjs';

/**
 * The pages of the peers by the name that is printed, and all files that they fetch, by address.
 * @returns {Promise<{ pages: Map<string, string>, files: Map<string, { type: string, body: string | Buffer }> }>}
 */
export async function buildPeers() {
  const pages = new Map();
  const files = new Map();
  const page = (name, path, body) => {
    pages.set(name, path);
    files.set(path, { type: 'text/html; charset=utf-8', body });
  };

  page('limit: static page of 10 kB', '/limit', limit());

  const nhs = staticFiles('nhsuk', files);
  page(`NHS Frontend ${nhs.version}, static`, '/nhsuk', staticForm('nhsuk', nhs));
  const govuk = staticFiles('govuk', files);
  page(`GOV.UK Frontend ${govuk.version}, static`, '/govuk', staticForm('govuk', govuk));
  for (const name of ['bold-b542beb274-v2', 'light-94a07e06a1-v2']) {
    const path = `/assets/fonts/${name}.woff2`;
    files.set(path, { type: 'font/woff2', body: fileOf(`govuk-frontend/dist/govuk${path}`) });
  }

  const digdir = await bundle('digdir');
  const aksel = await bundle('aksel');
  ownFont(aksel.files);
  const refero = await bundle('refero');
  for (const own of [digdir, aksel, refero]) for (const one of own.files) files.set(...one);
  const designsystemet = `Designsystemet ${versionOf('@digdir/designsystemet-react')}`;
  page(`${designsystemet}, client-rendered`, '/digdir', reactPage(digdir));
  page(`${designsystemet}, hydrated`, '/digdir-hydrated', reactPage(digdir, await drawn('digdir')));
  const ofNav = `Aksel ${versionOf('@navikt/ds-react')}`;
  page(`${ofNav}, client-rendered`, '/aksel', reactPage(aksel));
  page(`${ofNav}, hydrated`, '/aksel-hydrated', reactPage(aksel, await drawn('aksel')));
  const ofHelsenorge = `Helsenorge Refero ${versionOf('@helsenorge/refero')}`;
  page(`${ofHelsenorge}, 21 questions`, '/refero', reactPage(refero));
  return { pages, files };
}

/** Adds what a page of this library links to, and tells where it lies. */
function staticFiles(own, files) {
  const name = `${own}-frontend`;
  const folder = join(name, 'dist', own);
  const start = `import { initAll } from '/${own}.js';\ninitAll();`;
  files.set(`/${own}.css`, { type: 'text/css', body: fileOf(join(folder, `${name}.min.css`)) });
  files.set(`/${own}.js`, {
    type: 'text/javascript',
    body: fileOf(join(folder, `${name}.min.js`)),
  });
  files.set(`/${own}-start.js`, { type: 'text/javascript', body: start });
  return { version: versionOf(name), style: `/${own}.css`, script: `/${own}-start.js` };
}

function reactPage({ style, script }, form = '') {
  const links = `<link rel="stylesheet" href="${style}"><script type="module" src="${script}"></script>`;
  return htmlPage({ title: 'Be om hjelp', head: links, body: `<div id="root">${form}</div>` });
}
