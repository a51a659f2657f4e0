import type { AnswerCache } from './answer-cache/answer-cache.ts';
import { refuse, refusedAnswer } from './limits/broken-requests.ts';
import { addressFrom } from './limits/client-address.ts';
import type { RequestGuard } from './limits/request-guard.ts';
import type { Fetching } from './listen.ts';
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
 * costs no route, no middleware, and none of the objects that those need.
 */
export function front(app: Fetching, behind: Behind): Fetching {
  const { answers, log, metrics, guard, proxies } = behind;
  return {
    answerAtOnce(request, response) {
      const start = performance.now();
      const { method = '', headers, socket, url = '' } = request;
      const forwarded = headers['x-forwarded-for']?.toString();
      if (!guard.lets(addressFrom(forwarded, socket.remoteAddress, proxies))) {
        metrics.limited('requests');
        refuse(response, 429, behind.headers);
        return true;
      }
      const found = answers.find({
        method,
        // as the app has it, of an ordinary request; any other is not found, and goes on
        url: `http://${headers.host}${url}`,
        acceptEncoding: headers['accept-encoding']?.toString(),
        ifNoneMatch: headers['if-none-match'],
      });
      if (found === undefined) return false;
      const { route, status, body } = found;
      response.writeHead(status, found.headers);
      if (body === null) response.end();
      else response.end(body);
      const ms = performance.now() - start;
      metrics.answered({ method, route, status, ms });
      log('request', { method, route, status, ms: Math.round(ms) });
      return true;
    },

    fetch(request, env) {
      // such a host passes for a name, and is a number that is none
      if (!URL.canParse(request.url)) return refusedAnswer(400, behind.headers);
      return app.fetch(request, env);
    },
  };
}
