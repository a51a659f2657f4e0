import { rightsPage } from '../../../pages/rights.tsx';
import { htmlAnswer } from './html-answer.ts';
import { nationalRights, ruleDocuments } from './municipal-rules.ts';
import type { PageHandler } from './page-environment.ts';

export const rights: PageHandler = (c) => {
  const { page } = c.var;
  const props = { rights: nationalRights(), documents: ruleDocuments(page.municipality) };
  return htmlAnswer(c, page, rightsPage(page, props));
};
