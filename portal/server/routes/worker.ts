import type { Handler } from 'hono';
import { icons } from '../../offline/icons/icons.ts';
import type { Assets } from '../assets.ts';

/** What the worker may do: read from here, and nothing else. */
const policy = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'";

/** The worker, at the one address that stays: browsers ask there for a newer one. */
export function worker({ of, files }: Assets): Handler {
  return (c, next) => {
    const [address] = of('offline/worker/worker.ts').scripts;
    const file = address === undefined ? undefined : files.get(address);
    if (file === undefined) return next();
    return c.body(new Uint8Array(file.content), 200, {
      'Content-Type': file.type,
      'Content-Security-Policy': policy,
      'Cache-Control': 'public, max-age=0',
    });
  };
}

/** A picture of the installed portal. Apple's devices ask at an address of their own. */
export const appIcon: Handler = (c, next) => {
  const picture = icons.get(c.req.path.split('/').at(-1) ?? '');
  if (picture === undefined) return next();
  return c.body(picture, 200, {
    'Content-Type': 'image/png',
    'Cache-Control': 'public, max-age=86400',
  });
};
