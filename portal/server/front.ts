import type { AnswerCache } from './answer-cache/answer-cache.ts';
import { refusedAnswer } from './limits/broken-requests.ts';
import { addressFrom } from './limits/client-address.ts';
import type { RequestGuard } from './limits/request-guard.ts';
import type { Fetching, NodeBindings } from './listen.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics/metrics.ts';

type Behind = {
  answers: AnswerCache;
  log: Log;
  metrics: Metrics;
  guard: RequestGuard;
  /** How many proxies of our own stand before it. */
  proxies: number;
  /** The headers of every answer. */
  headers: Readonly<Record<string, string>>;
};

/**
 * Stands before the app: turns away who asks too much, and sends at once what is kept ready. It
 * costs no route and no middleware.
 */
export function front(app: Fetching, behind: Behind) {
  const { answers, log, metrics, guard, proxies } = behind;
  return {
    fetch(request: Request, env: NodeBindings): Response | Promise<Response> {
      const start = performance.now();
      const { method, headers, socket } = env.incoming;
      const forwarded = headers['x-forwarded-for']?.toString();
      if (!guard.lets(addressFrom(forwarded, socket.remoteAddress, proxies))) {
        metrics.limited('requests');
        return refusedAnswer(429, behind.headers);
      }
      const found = answers.find({
        method: method ?? '',
        url: request.url,
        acceptEncoding: headers['accept-encoding']?.toString(),
        ifNoneMatch: headers['if-none-match'],
      });
      if (found === undefined) {
        // such a host passes for a name, and is a number that is none
        if (!URL.canParse(request.url)) return refusedAnswer(400, behind.headers);
        return app.fetch(request, env);
      }
      const { answer, route } = found;
      const { status } = answer;
      const ms = performance.now() - start;
      metrics.answered({ method: request.method, route, status, ms });
      log('request', { method: request.method, route, status, ms: Math.round(ms) });
      return answer;
    },
  };
}
