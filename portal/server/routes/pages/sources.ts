import { nationalPack } from '@shared/packs';
import { coveragePage } from '../../../pages/coverage.tsx';
import { coveredPacks } from './covered-packs.ts';
import { htmlAnswer } from './html-answer.ts';
import type { PageHandler } from './page-environment.ts';

export const sources: PageHandler = (c) => {
  const { page } = c.var;
  const { packs, documents } = coveredPacks();
  const named = (id: string) => packs.find(({ catalogue }) => catalogue.manifest.id === id);
  const own = named(page.municipality.pack);
  const national = named(nationalPack.manifest.id);
  const others = packs.filter((pack) => pack !== own && pack !== national);
  return htmlAnswer(c, page, coveragePage(page, { own, national, others, documents }));
};
