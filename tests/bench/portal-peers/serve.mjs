import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

/**
 * Serves files by their address, compressed, on a free port.
 * @param {Map<string, { type: string, body: string | Buffer }>} files
 */
export async function serve(files) {
  const packed = new Map(
    [...files].map(([path, { type, body }]) => [path, { type, ...pack(type, body) }]),
  );
  const server = createServer((request, response) => {
    const file = packed.get(request.url ?? '');
    if (file === undefined) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': file.type, ...file.headers }).end(file.body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  return { address: `http://127.0.0.1:${port}`, stop: () => server.close() };
}

function pack(type, body) {
  if (type.startsWith('font/')) return { body, headers: {} };
  return { body: gzipSync(body, { level: 9 }), headers: { 'content-encoding': 'gzip' } };
}
