import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type Labels, type Sample, textOf } from './text-format.ts';

/** What is counted of this process, in Prometheus' words. Labels hold nothing of anyone. */
export type Metrics = {
  /** One request that was answered; `route` is a pattern of ours, never an address. */
  answered(request: { method: string; route: string; status: number; ms: number }): void;
  /** One request that was refused because there had been too many. */
  limited(limit: string): void;
  contentType: string;
  text(): string;
};

type Times = { counts: number[]; count: number; sum: number };

const bucketsMs = [1, 2.5, 5, 10, 25, 50, 100, 250, 1000, 5000];
/** Anyone may invent a method; each would be a series of its own. */
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Counting costs each request some additions, and nothing is put into words before it is asked for. */
export function createMetrics(): Metrics {
  const requests = new Map<string, { labels: Labels; value: number }>();
  const times = new Map<string, Times>();
  const refusals = new Map<string, number>();
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();

  function durations(): Sample[] {
    return [...times].flatMap(([route, { counts, count, sum }]) => {
      let below = 0;
      const buckets = bucketsMs.map((ms, at) => {
        below += counts[at] ?? 0;
        return { suffix: '_bucket', labels: { route, le: String(ms / 1000) }, value: below };
      });
      return [
        ...buckets,
        { suffix: '_bucket', labels: { route, le: '+Inf' }, value: count },
        { suffix: '_sum', labels: { route }, value: sum / 1000 },
        { suffix: '_count', labels: { route }, value: count },
      ];
    });
  }

  return {
    answered({ method, route, status, ms }) {
      const key = `${method} ${status} ${route}`;
      const known = requests.get(key);
      if (known !== undefined) known.value += 1;
      else countNew(requests, { method, route, status });
      const own = times.get(route) ?? { counts: bucketsMs.map(() => 0), count: 0, sum: 0 };
      times.set(route, own);
      const bucket = bucketsMs.findIndex((limit) => ms <= limit);
      if (bucket >= 0) own.counts[bucket] = (own.counts[bucket] ?? 0) + 1;
      own.count += 1;
      own.sum += ms;
    },

    limited(limit) {
      refusals.set(limit, (refusals.get(limit) ?? 0) + 1);
    },

    contentType: 'text/plain; version=0.0.4; charset=utf-8',

    text: () =>
      textOf([
        {
          name: 'inngang_requests_total',
          help: 'Requests answered, by route and status.',
          type: 'counter',
          samples: [...requests.values()],
        },
        {
          name: 'inngang_request_seconds',
          help: 'Time from the request to its answer, by route.',
          type: 'histogram',
          samples: durations(),
        },
        {
          name: 'inngang_limited_total',
          help: 'Requests refused because there had been too many, by limit.',
          type: 'counter',
          samples: [...refusals].map(([limit, value]) => ({ labels: { limit }, value })),
        },
        ...ofProcess(delay.percentile(99)),
      ]),
  };
}

function countNew(
  requests: Map<string, { labels: Labels; value: number }>,
  { method, route, status }: { method: string; route: string; status: number },
): void {
  const known = methods.has(method) ? method : 'other';
  const key = `${known} ${status} ${route}`;
  const labels = { method: known, route, status: String(status) };
  const value = (requests.get(key)?.value ?? 0) + 1;
  requests.set(key, { labels, value });
}

function ofProcess(delayNanoseconds: number) {
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  const one = (name: string, help: string, type: 'counter' | 'gauge', value: number) => ({
    name,
    help,
    type,
    samples: [{ labels: {}, value }],
  });
  return [
    one(
      'process_cpu_seconds_total',
      'User and system time spent.',
      'counter',
      (user + system) / 1e6,
    ),
    one('process_resident_memory_bytes', 'Memory in use.', 'gauge', rss),
    one('nodejs_heap_used_bytes', 'Heap in use.', 'gauge', heapUsed),
    one('process_uptime_seconds', 'Since the process began.', 'gauge', process.uptime()),
    one(
      'nodejs_eventloop_delay_p99_seconds',
      'How late the event loop comes, of a hundred the second worst.',
      'gauge',
      delayNanoseconds / 1e9,
    ),
  ];
}
