import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { postbackPage } from './postback-page.ts';

const folder = fileURLToPath(new URL('../pages', import.meta.url));
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export type HostPages = { origin: string; stop: () => void };

/**
 * Serves the fixture journal pages on a free port, with a content policy as strict as there is, and
 * more files by their address.
 */
export function serveHostPages(more: ReadonlyMap<string, string> = new Map()): Promise<HostPages> {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://host').pathname);
    try {
      const isPostback = path === '/postback.aspx';
      const file = isPostback
        ? await postbackPage(request)
        : (more.get(path) ?? (await readFile(join(folder, path))));
      response.writeHead(200, {
        'content-type': types[isPostback ? '.html' : extname(path)] ?? 'text/plain',
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'",
      });
      response.end(file);
    } catch {
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('No port');
      resolve({ origin: `http://127.0.0.1:${address.port}`, stop: () => server.close() });
    });
  });
}
