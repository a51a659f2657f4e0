import type { Server, ServerOptions } from 'node:http';

/**
 * How long a client may take, how much its headers may hold, and how many may be connected: one
 * that sends a byte now and then, or reads nothing, holds a connection for a minute at most.
 */
export const slowClientLimits = {
  options: {
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    // how often the two above are looked at; left alone it is every half minute
    connectionsCheckingInterval: 1000,
    keepAliveTimeout: 5000,
    maxHeaderSize: 16 * 1024,
    // one without is answered by us, with the headers that every answer has
    requireHostHeader: false,
  } satisfies ServerOptions,

  apply(server: Server): void {
    // nothing sent and nothing taken in a minute
    server.setTimeout(60_000);
    server.maxHeadersCount = 100;
    server.maxConnections = 5000;
  },
};
