import { catalogueOf } from '@shared/packs';
import { aidsPage } from '../../../pages/aids.tsx';
import { htmlAnswer } from './html-answer.ts';
import { nationalRights, ruleDocuments } from './municipal-rules.ts';
import type { PageHandler } from './page-environment.ts';

/** The situation under which a plan's services for aids are told. */
const aidsSituation = 'home-aids';

export const aids: PageHandler = (c) => {
  const { page } = c.var;
  const catalogue = catalogueOf(page.municipality.pack);
  const services = catalogue?.services.services ?? [];
  const props = {
    loans: catalogue?.aids ?? [],
    services: services.filter(({ situations }) => situations.includes(aidsSituation)),
    rights: nationalRights(),
    documents: ruleDocuments(page.municipality),
  };
  return htmlAnswer(c, page, aidsPage(page, props));
};
