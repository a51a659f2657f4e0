import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/** What stands in a page itself, word for word. */
type Inline = { scripts: readonly string[]; styles: readonly string[] };

/** What a browser may do with an answer: nothing from elsewhere, and inline only what is named. */
export function policyWith({ scripts, styles }: Inline): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...named(scripts)].join(' '),
    ["style-src 'self'", ...named(styles)].join(' '),
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function named(texts: readonly string[]): string[] {
  return texts
    .filter((text) => text !== '')
    .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

const always = {
  'Content-Security-Policy': policyWith({ scripts: [], styles: [] }),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

const aYearAndMore = 'max-age=63072000; includeSubDomains';

/**
 * The headers of every answer. Browsers are told to come back by https only where that is the
 * address that the world knows: anywhere else they would not find the way back.
 */
export function safeHeaders(address: string | undefined): Readonly<Record<string, string>> {
  const isHttps = address?.startsWith('https:') ?? false;
  return isHttps ? { ...always, 'Strict-Transport-Security': aYearAndMore } : always;
}

/** What counts for a script or a style sheet: the rest is for what a browser shows as a page. */
const forParts = new Set([
  'Cross-Origin-Resource-Policy',
  'Referrer-Policy',
  'Strict-Transport-Security',
  'X-Content-Type-Options',
]);

/**
 * Puts them on every answer; on the many small parts of a page only those that count there, since
 * a phone on a poor line pays for each. Open data says itself that other sites may read it.
 */
export function securityHeaders(address: string | undefined): MiddlewareHandler {
  const headers = Object.entries(safeHeaders(address));
  return async (c, next) => {
    await next();
    const isOpen = c.res.headers.get('Access-Control-Allow-Origin') === '*';
    const isPart = /^text\/(javascript|css)\b/.test(c.res.headers.get('Content-Type') ?? '');
    for (const [name, value] of headers) {
      const isOwn = name === 'Content-Security-Policy' && c.res.headers.has(name);
      if (!isOwn && (!isPart || forParts.has(name))) c.res.headers.set(name, value);
    }
    if (isOpen) c.res.headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
  };
}
