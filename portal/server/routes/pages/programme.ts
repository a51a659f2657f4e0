import { programmePage } from '../../../pages/programme.tsx';
import type { ServerContext } from '../../server-context.ts';
import { currentGroups } from '../open-data/current-groups.ts';
import { htmlAnswer } from './html-answer.ts';
import { nationalCatalogue, ruleDocuments } from './municipal-rules.ts';
import type { PageHandler } from './page-environment.ts';

/** A national way of running groups, with those of the municipality that follow it. */
export function programme({ storage }: ServerContext): PageHandler {
  return async (c) => {
    const { page } = c.var;
    const { municipality, today } = page;
    const asked = c.req.param('programme');
    const found = nationalCatalogue()?.programmes.find(({ id }) => id === asked);
    if (found === undefined) return c.notFound();
    const groups = currentGroups(await storage.groupOffers.of(municipality.id), today);
    const props = {
      programme: found,
      groups: groups.filter((group) => group.programme === found.id),
      documents: [...(await storage.documents.all()), ...ruleDocuments(municipality)],
    };
    return htmlAnswer(c, page, programmePage(page, props));
  };
}
