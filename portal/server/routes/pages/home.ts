import { homePage } from '../../../pages/home.tsx';
import type { ServerContext } from '../../server-context.ts';
import { currentGroups } from '../open-data/current-groups.ts';
import { htmlAnswer } from './html-answer.ts';
import { keyLevels } from './municipal-rules.ts';
import type { PageHandler } from './page-environment.ts';
import { ordinaryVisit } from './usual-prices.ts';

export function home({ storage }: ServerContext): PageHandler {
  return async (c) => {
    const { page } = c.var;
    const groups = currentGroups(await storage.groupOffers.of(page.municipality.id), page.today);
    const props = {
      groupCount: groups.length,
      levels: keyLevels(page.municipality, page.today),
      ordinaryVisit: ordinaryVisit(page.municipality, page.today),
    };
    return htmlAnswer(c, page, homePage(page, props));
  };
}
