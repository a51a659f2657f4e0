import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { boundedMap } from './bounded-map.ts';
import type { CurrentContent } from './current-content.ts';
import { type Encoding, type KeptAnswer, keptAnswer } from './kept-answer.ts';
import { mayBeKept } from './may-be-kept.ts';

/** What is asked for, as far as a public answer depends on it. */
export type Asked = {
  method: string;
  url: string;
  acceptEncoding: string | undefined;
  ifNoneMatch: string | undefined;
};

export type Ready = {
  route: string;
  status: 200 | 304;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array<ArrayBuffer> | null;
};

export type AnswerCache = {
  /** The answer that is ready, and its route; at once, so that it can stand before all else. */
  find(asked: Asked): Ready | undefined;
  /**
   * Keeps what its routes say is public. Asks the database first whether what is kept still
   * holds, so that what goes through here is never older than the request.
   */
  keep: MiddlewareHandler;
};

const mostBytes = 64 * 1024 * 1024;
const longestUrl = 500;

/** Public answers of this process: made once for each content and sent until it changes. */
export function answerCache(current: CurrentContent): AnswerCache {
  const kept = boundedMap<KeptAnswer>(mostBytes);

  return {
    find(asked) {
      if (!isReading(asked.method)) return undefined;
      const content = current.known();
      if (content === undefined) return undefined;
      const ready = kept.get(asked.url);
      if (ready?.content !== content) return undefined;
      return toSend(ready, asked);
    },

    async keep(c, next) {
      const { method, url } = c.req;
      if (!isReading(method) || url.length > longestUrl) return next();
      const asked: Asked = {
        method,
        url,
        acceptEncoding: c.req.header('Accept-Encoding'),
        ifNoneMatch: c.req.header('If-None-Match'),
      };
      const content = await current.ask().catch(() => undefined);
      const ready = kept.get(url);
      // without a database the last that was true is better than nothing
      if (ready !== undefined && (content === undefined || ready.content === content)) {
        return asResponse(toSend(ready, asked));
      }
      await next();
      if (content === undefined || !mayBeKept(c.res)) return;
      const made = await keptAnswer(c.res, { route: routePath(c, -1), content });
      kept.set(url, made);
      c.res = undefined;
      c.res = asResponse(toSend(made, asked));
    },
  };
}

function isReading(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

function toSend(kept: KeptAnswer, { method, acceptEncoding, ifNoneMatch }: Asked): Ready {
  const { route } = kept;
  if (ifNoneMatch !== undefined && matches(ifNoneMatch, kept.etag)) {
    return { route, status: 304, headers: kept.unchanged, body: null };
  }
  const { body, headers } = kept.whole[encodingFor(acceptEncoding)];
  return { route, status: 200, headers, body: method === 'HEAD' ? null : body };
}

function asResponse({ status, headers, body }: Ready): Response {
  return new Response(body, { status, headers });
}

/** Weakly, as reading demands: the same content in another encoding is unchanged. */
function matches(ifNoneMatch: string, etag: string): boolean {
  return ifNoneMatch.includes(etag.slice(2)) || ifNoneMatch.trim() === '*';
}

/** The smallest that is accepted without reserve; `q=0` refuses one. */
function encodingFor(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity';
  const known = encodingsOf.get(accepted);
  if (known !== undefined) return known;
  const offers = accepted.split(',').map((offer) => offer.trim().toLowerCase());
  const takes = (name: string) =>
    offers.some((offer) => offer.split(';')[0]?.trim() === name && !/;\s*q=0(\.0*)?$/.test(offer));
  const encoding = (['br', 'gzip'] as const).find(takes) ?? 'identity';
  if (encodingsOf.size < mostWordings) encodingsOf.set(accepted, encoding);
  return encoding;
}

/** Browsers' few ways of saying it. */
const encodingsOf = new Map<string, Encoding>();
const mostWordings = 100;
