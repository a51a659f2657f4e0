import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';

// The client, as a process of its own: one run as it is told, then its figures.

export type Run = {
  url: string;
  /** How many are sent in all. */
  amount: number;
  connections: number;
  headers?: Record<string, string>;
  /** Sent as a referral with a key of its own each time. */
  referral?: { keySet: number; sealed: string };
  /** Requests a second at the most; as many as there can be where it is left out. */
  rate?: number;
};

export type Figures = { perSecond: number; p50: number; p99: number; failed: number };

process.on('message', async (run: Run) => {
  const { url, amount, connections, headers = {}, referral, rate } = run;
  const start = performance.now();
  let end = start;
  const options: autocannon.Options = {
    url,
    amount,
    connections,
    ...(rate !== undefined && { overallRate: rate }),
    headers,
    ...(referral !== undefined && { requests: [sending(referral)] }),
  };
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const firing = autocannon(options, (error, own) => (error ? reject(error) : resolve(own)));
    // its own duration is told in whole seconds
    firing.on('response', () => {
      end = performance.now();
    });
  });
  const figures: Figures = {
    perSecond: (amount * 1000) / (end - start),
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.errors + result.timeouts + result.non2xx,
  };
  process.send?.(figures);
});
process.on('disconnect', () => process.exit(0));

function sending({ keySet, sealed }: { keySet: number; sealed: string }): autocannon.Request {
  const rest = JSON.stringify({ language: 'nb', clinics: [], keySet, sealed }).slice(1);
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    setupRequest: (request) => ({
      ...request,
      body: `{"idempotencyKey":"${randomUUID()}",${rest}`,
    }),
  };
}
