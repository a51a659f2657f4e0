import { GroupIdSchema, type GroupOffer, type MunicipalityId } from '@shared/model';
import * as v from 'valibot';
import { groupPage } from '../../../pages/group.tsx';
import { noGroupPage } from '../../../pages/no-group.tsx';
import type { ServerContext } from '../../server-context.ts';
import { htmlAnswer, privateHtmlAnswer } from './html-answer.ts';
import { groupChoices, ruleDocuments } from './municipal-rules.ts';
import type { PageHandler } from './page-environment.ts';
import { groupRate } from './usual-prices.ts';

/** One group. One whose season is over stays, since people come back to it; one taken off is gone. */
export function group({ storage }: ServerContext): PageHandler {
  return async (c) => {
    const { page } = c.var;
    const { municipality, today } = page;
    const found = await named(storage, municipality.id, c.req.param('group') ?? '');
    if (found === undefined) return privateHtmlAnswer(c, page, noGroupPage(page), 404);
    const clinics = found.clinic === null ? [] : await storage.clinics.of(municipality.id);
    const isTreatment = found.kind === 'treatment' && found.meets !== null;
    const props = {
      group: found,
      clinic: clinics.find(({ id }) => id === found.clinic),
      ...groupChoices(),
      documents: [...(await storage.documents.all()), ...ruleDocuments(municipality)],
      rate: isTreatment ? groupRate(municipality, today, found.meets?.minutes ?? 0) : null,
    };
    return htmlAnswer(c, page, groupPage(page, props));
  };
}

async function named(
  storage: ServerContext['storage'],
  municipality: MunicipalityId,
  name: string,
): Promise<GroupOffer | undefined> {
  const id = v.safeParse(GroupIdSchema, name);
  if (!id.success) return undefined;
  const found = await storage.groupOffers.byId(municipality, id.output);
  return found?.endedOn === null ? found : undefined;
}
