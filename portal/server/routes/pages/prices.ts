import { nationalPack } from '@shared/packs';
import { parsePriceQuery } from '../../../pages/prices/question.ts';
import { pricesPage } from '../../../pages/prices.tsx';
import { htmlAnswer, privateHtmlAnswer } from './html-answer.ts';
import { localPack } from './local-rules.ts';
import type { PageHandler } from './page-environment.ts';

/** The prices; where the calculator was asked something that can't be, the page says what. */
export const prices: PageHandler = (c) => {
  const { page } = c.var;
  const municipal = localPack(page.municipality);
  const answer = pricesPage(page, { national: nationalPack, municipal });
  const { errors } = parsePriceQuery(page.search, page.today);
  const isWrong = Object.keys(errors).length > 0;
  return isWrong ? privateHtmlAnswer(c, page, answer, 422) : htmlAnswer(c, page, answer);
};
