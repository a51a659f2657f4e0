import { createServer } from 'node:http';
import type { Metrics } from './metrics.ts';

export type MetricsServer = { address: string; stop(): Promise<void> };

/**
 * `/metrics` on a port of its own, which is not for the public: what is counted tells how much a
 * service is used.
 */
export async function serveMetrics(
  metrics: Metrics,
  { host, port }: { host: string; port: number },
): Promise<MetricsServer> {
  const server = createServer({ headersTimeout: 5000, requestTimeout: 5000 }, (ask, answer) => {
    if (ask.url !== '/metrics' || ask.method !== 'GET') {
      answer.writeHead(404).end();
      return;
    }
    answer.writeHead(200, { 'Content-Type': metrics.contentType, 'Cache-Control': 'no-store' });
    answer.end(metrics.text());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const bound = server.address();
  const boundPort = bound !== null && typeof bound === 'object' ? bound.port : port;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${boundPort}/metrics`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
