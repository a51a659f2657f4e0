import type { Server, ServerOptions } from 'node:http';

/** How long a client may take, in milliseconds. */
export type Patience = {
  /** For the headers, and for the whole request. */
  headersMs: number;
  requestMs: number;
  /** Without a byte in either direction. */
  silentMs: number;
  /** For what has begun when the process is told to stop. */
  stopMs: number;
};

export const usualPatience: Patience = {
  headersMs: 10_000,
  requestMs: 30_000,
  silentMs: 60_000,
  stopMs: 10_000,
};

export function optionsFor({ headersMs, requestMs }: Patience): ServerOptions {
  return {
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    // how often the two are looked at; left alone it is every half minute
    connectionsCheckingInterval: Math.min(1000, headersMs / 2),
    keepAliveTimeout: 5000,
    maxHeaderSize: 16 * 1024,
    // one without is answered by us, with the headers that every answer has
    requireHostHeader: false,
  };
}

/** One that reads nothing or is silent holds a connection no longer, and no flood holds them all. */
export function limitConnections(server: Server, { silentMs }: Patience): void {
  server.setTimeout(silentMs);
  server.maxHeadersCount = 100;
  server.maxConnections = 5000;
}
