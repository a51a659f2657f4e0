import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { renderDocument } from '../../../pages/document.tsx';
import type { Page, PageContext, SiteContext } from '../../../pages/page.ts';

/** A page that everyone may see: fresh within seconds of a change, and cheap to ask for again. */
export function htmlAnswer(c: Context, context: SiteContext | PageContext, page: Page): Response {
  // with the second that our own processes keep answers for, a change is seen within two
  c.header('Cache-Control', 'public, max-age=0, stale-while-revalidate=1');
  return html(c, context, page, 200);
}

/** A page that is for one person, or that says that something is wrong: kept nowhere. */
export function privateHtmlAnswer(
  c: Context,
  context: SiteContext | PageContext,
  page: Page,
  status: ContentfulStatusCode,
): Response {
  c.header('Cache-Control', 'no-store');
  return html(c, context, page, status);
}

function html(
  c: Context,
  context: SiteContext | PageContext,
  page: Page,
  status: ContentfulStatusCode,
): Response {
  c.header('Content-Language', context.language);
  return c.html(renderDocument(context, page), status);
}
