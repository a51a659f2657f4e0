import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** What is counted of this process, in Prometheus' words. Labels hold nothing of anyone. */
export type Metrics = {
  /** One request that was answered; `route` is a pattern of ours, never an address. */
  answered(request: { method: string; route: string; status: number; ms: number }): void;
  /** One request that was refused because there had been too many. */
  limited(what: string): void;
  contentType: string;
  text(): Promise<string>;
};

export function createMetrics(): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const requests = new Counter({
    name: 'inngang_requests_total',
    help: 'Requests answered, by route and status.',
    labelNames: ['method', 'route', 'status'],
    registers: [register],
  });
  const durations = new Histogram({
    name: 'inngang_request_seconds',
    help: 'Time from the request to its answer, by route.',
    labelNames: ['route'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [register],
  });
  const refusals = new Counter({
    name: 'inngang_limited_total',
    help: 'Requests refused because there had been too many, by limit.',
    labelNames: ['limit'],
    registers: [register],
  });
  return {
    answered({ method, route, status, ms }) {
      requests.inc({ method: methods.has(method) ? method : 'other', route, status }, 1);
      durations.observe({ route }, ms / 1000);
    },
    limited: (limit) => refusals.inc({ limit }, 1),
    contentType: register.contentType,
    text: () => register.metrics(),
  };
}

/** Anyone may invent a method; each would be a series of its own. */
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
