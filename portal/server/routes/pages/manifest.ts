import { manifestOf } from '../../../offline/manifest.ts';
import type { PageHandler } from './page-environment.ts';

/** The municipality's pages in one language as an app, as fresh as the pages themselves. */
export const manifest: PageHandler = (c) =>
  c.body(JSON.stringify(manifestOf(c.var.page)), 200, {
    'Content-Type': 'application/manifest+json',
    'Content-Language': c.var.page.language,
    'Cache-Control': 'public, max-age=0, stale-while-revalidate=1',
  });
