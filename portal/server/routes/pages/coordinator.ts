import { ConceptIdSchema, type Day, type Municipality } from '@shared/model';
import { municipalPack } from '@shared/packs';
import * as v from 'valibot';
import { coordinatorPage } from '../../../pages/coordinator.tsx';
import { limitFor } from '../../../pages/find/reckon.ts';
import { htmlAnswer } from './html-answer.ts';
import { nationalRights, ruleDocuments } from './municipal-rules.ts';
import type { PageHandler } from './page-environment.ts';

export const coordinator: PageHandler = (c) => {
  const { page } = c.var;
  const props = {
    rights: nationalRights(),
    planWithinDays: planWithin(page.municipality, page.today),
    documents: ruleDocuments(page.municipality),
  };
  return htmlAnswer(c, page, coordinatorPage(page, props));
};

const plan = { concepts: [v.parse(ConceptIdSchema, 'individual-plan')] };

/** In how many days the key wants help for a grown-up who begins an individual plan. */
function planWithin({ pack }: Municipality, on: Day): number | null {
  const known = { on, ageYears: null, canTravel: null };
  return limitFor(plan, null, known, municipalPack(pack))?.days ?? null;
}
