import { join } from 'node:path';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { runnerImport } from 'vite';

/** The form of a peer as its server would draw it. */
export async function drawn(own) {
  const { module } = await runnerImport(join(import.meta.dirname, own, 'form.jsx'), {
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
  });
  return renderToString(createElement(module.Form));
}
