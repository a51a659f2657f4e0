import type { MiddlewareHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { renderDesk } from '../../../desk/frame.tsx';
import { deskTexts } from '../../../desk/texts.ts';
import type { Page } from '../../../pages/page.ts';
import type { ServerContext } from '../../server-context.ts';
import type { DeskEnvironment, DeskRequest } from './desk-environment.ts';

/** Adds to the page's context who is signed in, for which clinic, and the desk's own looks. */
export function deskContext({
  storage,
  assets,
}: ServerContext): MiddlewareHandler<DeskEnvironment> {
  const own = assets.of('desk/desk.css');
  return async (c, next) => {
    const { page, user } = c.var;
    const clinic =
      user.role === 'clinic'
        ? await storage.clinics.byId(user.municipality, user.clinic)
        : undefined;
    c.set('desk', {
      ...page,
      t: deskTexts(page.language),
      assets: { ...page.assets, styles: [...page.assets.styles, ...own.styles] },
      user,
      clinicName: clinic?.name,
    });
    return next();
  };
}

/** A page behind the sign-in: kept nowhere. */
export function deskAnswer(
  c: DeskRequest,
  page: Omit<Page, 'description'>,
  status: ContentfulStatusCode = 200,
): Response {
  c.header('Cache-Control', 'no-store');
  c.header('Content-Language', c.var.desk.language);
  return c.html(renderDesk(c.var.desk, { description: '', ...page }), status);
}
