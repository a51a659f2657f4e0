import { municipalPack, nationalPack } from '@shared/packs';
import { pricesPage } from '../../../pages/prices.tsx';
import { htmlAnswer } from './html-answer.ts';
import type { PageHandler } from './page-environment.ts';

export const prices: PageHandler = (c) => {
  const { page } = c.var;
  const municipal = municipalPack(page.municipality.pack);
  return htmlAnswer(c, page, pricesPage(page, { national: nationalPack, municipal }));
};
