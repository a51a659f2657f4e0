import { expect, it } from 'vitest';
import { createMetrics } from './metrics.ts';
import { textOf } from './text-format.ts';

it('counts requests by route and status, and how long they took', () => {
  const metrics = createMetrics();
  for (const ms of [0.4, 3, 40, 9000]) {
    metrics.answered({ method: 'GET', route: '/nb', status: 200, ms });
  }
  metrics.answered({ method: 'POST', route: '/nb', status: 422, ms: 1 });
  metrics.limited('sending');
  const lines = metrics.text().split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      '# TYPE inngang_requests_total counter',
      'inngang_requests_total{method="GET",route="/nb",status="200"} 4',
      'inngang_requests_total{method="POST",route="/nb",status="422"} 1',
      '# TYPE inngang_request_seconds histogram',
      'inngang_request_seconds_bucket{route="/nb",le="0.001"} 2',
      'inngang_request_seconds_bucket{route="/nb",le="0.005"} 3',
      'inngang_request_seconds_bucket{route="/nb",le="0.05"} 4',
      'inngang_request_seconds_bucket{route="/nb",le="5"} 4',
      'inngang_request_seconds_bucket{route="/nb",le="+Inf"} 5',
      'inngang_request_seconds_sum{route="/nb"} 9.0444',
      'inngang_request_seconds_count{route="/nb"} 5',
      'inngang_limited_total{limit="sending"} 1',
    ]),
  );
});

it('makes one series of all methods that are invented', () => {
  const metrics = createMetrics();
  for (const method of ['BREW', 'WHEN', 'PROPFIND']) {
    metrics.answered({ method, route: '/', status: 405, ms: 1 });
  }
  expect(metrics.text()).toContain(
    'inngang_requests_total{method="other",route="/",status="405"} 3',
  );
  expect(metrics.text()).not.toMatch(/BREW|WHEN|PROPFIND/);
});

it('writes what stands in a label so that it stays one label', () => {
  const samples = [{ labels: { route: '/a"b\\c\nd' }, value: 1 }];
  expect(textOf([{ name: 'n', help: 'h', type: 'counter', samples }])).toBe(
    '# HELP n h\n# TYPE n counter\nn{route="/a\\"b\\\\c\\nd"} 1\n',
  );
});

it('tells how the process is', () => {
  expect(createMetrics().text()).toMatch(/^process_resident_memory_bytes \d+$/m);
});
