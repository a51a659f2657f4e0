import type { Language } from '@shared/model';
import type { Context } from 'hono';
import type { SiteContext } from '../../../pages/page.ts';
import { texts } from '../../../pages/texts.ts';
import type { ServerContext } from '../../server-context.ts';

/** What any page knows of the request: language, day and where it is. */
export function siteContext(
  { assets, today, address }: ServerContext,
  c: Context,
  language: Language,
): SiteContext {
  const { origin, search } = new URL(c.req.url);
  return {
    language,
    t: texts(language),
    today: today(),
    origin: address ?? origin,
    search,
    assets: assets.of('look/look.css'),
    offline: assets.of('offline/client/client.ts').scripts,
  };
}
