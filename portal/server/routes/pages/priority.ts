import { catalogueOf, municipalPack, nationalPack } from '@shared/packs';
import { priorityPage } from '../../../pages/priority.tsx';
import { htmlAnswer } from './html-answer.ts';
import { ruleDocuments } from './municipal-rules.ts';
import type { PageHandler } from './page-environment.ts';

export const priority: PageHandler = (c) => {
  const { page } = c.var;
  const { pack } = page.municipality;
  const props = {
    pack: municipalPack(pack),
    catalogue: catalogueOf(pack),
    national: catalogueOf(nationalPack.manifest.id),
    documents: ruleDocuments(page.municipality),
  };
  return htmlAnswer(c, page, priorityPage(page, props));
};
