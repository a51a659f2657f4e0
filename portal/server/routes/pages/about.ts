import { aboutPage } from '../../../pages/about.tsx';
import { htmlAnswer } from './html-answer.ts';
import { keyLevels, ruleDocuments } from './municipal-rules.ts';
import type { PageHandler } from './page-environment.ts';

export const about: PageHandler = (c) => {
  const { page } = c.var;
  const props = {
    levels: keyLevels(page.municipality, page.today),
    documents: ruleDocuments(page.municipality),
  };
  return htmlAnswer(c, page, aboutPage(page, props));
};
