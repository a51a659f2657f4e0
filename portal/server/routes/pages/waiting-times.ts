import { waitingTimesPage } from '../../../pages/waiting-times.tsx';
import type { ServerContext } from '../../server-context.ts';
import { htmlAnswer } from './html-answer.ts';
import { keyLevels } from './municipal-rules.ts';
import type { PageHandler } from './page-environment.ts';

export function waitingTimes({ storage }: ServerContext): PageHandler {
  return async (c) => {
    const { page } = c.var;
    const props = {
      clinics: await storage.clinics.of(page.municipality.id),
      waitingTimes: await storage.waitingTimes.newestOf(page.municipality.id),
      history: await storage.waitingTimes.historyOf(page.municipality.id),
      levels: keyLevels(page.municipality, page.today),
      documents: await storage.documents.all(),
    };
    return htmlAnswer(c, page, waitingTimesPage(page, props));
  };
}
