import { groupsPage } from '../../../pages/groups.tsx';
import type { ServerContext } from '../../server-context.ts';
import { currentGroups } from '../open-data/current-groups.ts';
import { htmlAnswer } from './html-answer.ts';
import { groupChoices } from './municipal-rules.ts';
import type { PageHandler } from './page-environment.ts';
import { groupTreatment } from './usual-prices.ts';

export function groups({ storage }: ServerContext): PageHandler {
  return async (c) => {
    const { page } = c.var;
    const props = {
      groups: currentGroups(await storage.groupOffers.of(page.municipality.id), page.today),
      ...groupChoices(),
      documents: await storage.documents.all(),
      treatmentPrice: (minutes: number) => groupTreatment(page.municipality, page.today, minutes),
    };
    return htmlAnswer(c, page, groupsPage(page, props));
  };
}
