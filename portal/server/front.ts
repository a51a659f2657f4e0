import type { AnswerCache } from './answer-cache/answer-cache.ts';
import type { Fetching, NodeBindings } from './listen.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics/metrics.ts';

type Behind = { answers: AnswerCache; log: Log; metrics: Metrics };

/** Stands before the app, and sends at once what is kept ready; it costs no route, no middleware. */
export function front(app: Fetching, { answers, log, metrics }: Behind) {
  return {
    fetch(request: Request, env: NodeBindings): Response | Promise<Response> {
      const start = performance.now();
      const { method, headers } = env.incoming;
      const found = answers.find({
        method: method ?? '',
        url: request.url,
        acceptEncoding: headers['accept-encoding']?.toString(),
        ifNoneMatch: headers['if-none-match'],
      });
      if (found === undefined) return app.fetch(request, env);
      const { answer, route } = found;
      const { status } = answer;
      const ms = performance.now() - start;
      metrics.answered({ method: request.method, route, status, ms });
      log('request', { method: request.method, route, status, ms: Math.round(ms) });
      return answer;
    },
  };
}
