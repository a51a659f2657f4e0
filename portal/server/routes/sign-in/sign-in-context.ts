import type { Context, MiddlewareHandler } from 'hono';
import type { DeskContext } from '../../../desk/desk-context.ts';
import { signInTexts } from '../../../desk/sign-in/texts.ts';
import type { PageContext } from '../../../pages/page.ts';
import type { ServerContext } from '../../server-context.ts';
import { ownOrigin } from '../../sign-in/own-origin.ts';
import { safeReturnPath } from '../../sign-in/return-path.ts';
import type { DeskEnvironment } from '../desk/desk-environment.ts';
import type { PageEnvironment } from '../pages/page-environment.ts';

/** Gives the pages of signing in their texts, their looks and the part for the browser. */
export function signInContext({ assets }: ServerContext): MiddlewareHandler<PageEnvironment> {
  const own = assets.of('desk/sign-in/client.ts');
  return async (c, next) => {
    c.set('page', dressed(c.var.page, own));
    return next();
  };
}

/** The same for those behind it. A form's answer is met at the address of its page. */
export function signedInContext(
  { assets }: ServerContext,
  path: string,
): MiddlewareHandler<DeskEnvironment> {
  const own = assets.of('desk/sign-in/client.ts');
  return async (c, next) => {
    c.set('desk', { ...dressed(c.var.desk, own), path });
    return next();
  };
}

function dressed<Known extends PageContext | DeskContext>(
  page: Known,
  own: { styles: string[]; scripts: string[] },
): Known {
  return {
    ...page,
    t: signInTexts(page.language),
    assets: {
      styles: [...page.assets.styles, ...own.styles],
      scripts: [...page.assets.scripts, ...own.scripts],
    },
  };
}

/** Where to go after signing in: as asked, where that is a desk of ours, else to one's own. */
export function wayOn(c: Context, { language, municipality }: PageContext): string {
  return safeReturnPath(c.req.query('to')) ?? `/${language}/${municipality.id}/desk`;
}

/**
 * Browsers know no passkeys at an address of numbers, so `http://127.0.0.1:3000` goes on to the
 * same server's `http://localhost:3000`.
 */
export function toNamedHost(server: ServerContext): MiddlewareHandler {
  return async (c, next) => {
    const { hostname, port } = new URL(ownOrigin(server, c));
    const isNumber = hostname === '127.0.0.1' || hostname === '[::1]';
    if (!isNumber || server.address !== undefined) return next();
    const { pathname, search } = new URL(c.req.url);
    return c.redirect(`http://localhost${port === '' ? '' : `:${port}`}${pathname}${search}`, 307);
  };
}
