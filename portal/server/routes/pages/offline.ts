import { offlinePage } from '../../../pages/offline.tsx';
import type { ServerContext } from '../../server-context.ts';
import { htmlAnswer } from './html-answer.ts';
import type { PageHandler } from './page-environment.ts';

/** What stands in for a page that is not saved: every browser that keeps pages keeps this one. */
export function offline({ assets }: ServerContext): PageHandler {
  const own = assets.of('offline/client/device-page.ts');
  return (c) => {
    const { page } = c.var;
    const scripts = [...page.assets.scripts, ...own.scripts];
    const withOwn = { ...page, assets: { ...page.assets, scripts } };
    return htmlAnswer(c, withOwn, offlinePage(withOwn));
  };
}
