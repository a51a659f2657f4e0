import { createServer, type RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

export type Listening = {
  /** Scheme, host and port. */
  address: string;
  /** Begins to answer. What has come before waits until then. */
  answerWith(app: Pick<Hono, 'fetch'>): void;
  /** Takes nothing new, lets what has begun end, and cuts what hangs. */
  stop(): Promise<void>;
};

const patienceMs = 5000;

/** Takes a port, and gives up on clients that send too slowly. */
export async function listen({ host, port }: { host: string; port: number }): Promise<Listening> {
  let begin: (listener: RequestListener) => void = () => {};
  const begun = new Promise<RequestListener>((resolve) => {
    begin = resolve;
  });
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 30_000 },
    async (request, response) => (await begun)(request, response),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const bound = server.address();
  const boundPort = bound !== null && typeof bound === 'object' ? bound.port : port;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${boundPort}`,
    answerWith: (app) => begin(getRequestListener(app.fetch)),
    stop: () =>
      new Promise((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), patienceMs);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
      }),
  };
}
