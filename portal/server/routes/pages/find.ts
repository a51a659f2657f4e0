import { catalogueOf, nationalPack } from '@shared/packs';
import { findPage } from '../../../pages/find.tsx';
import type { ServerContext } from '../../server-context.ts';
import { currentGroups } from '../open-data/current-groups.ts';
import { htmlAnswer } from './html-answer.ts';
import { localPack } from './local-rules.ts';
import { keyLevels, ruleDocuments } from './municipal-rules.ts';
import type { PageHandler } from './page-environment.ts';

/** A division between hospital and municipalities that is known, where a municipality has none. */
const exampleRegion = 'innlandet';

/** Finding the way: choices come as codes in the address, and own words never come here. */
export function find({ storage, assets }: ServerContext): PageHandler {
  const own = assets.of('pages/find/client/client.ts');
  return async (c) => {
    const { page } = c.var;
    const { id, pack } = page.municipality;
    const region = catalogueOf(exampleRegion);
    const withOwn = {
      ...page,
      assets: {
        styles: [...page.assets.styles, ...own.styles],
        scripts: [...page.assets.scripts, ...own.scripts],
      },
    };
    const props = {
      guidance: catalogueOf(nationalPack.manifest.id)?.guidance ?? noGuidance,
      national: nationalPack,
      pack: localPack(page.municipality),
      catalogue: catalogueOf(pack),
      groups: currentGroups(await storage.groupOffers.of(id), page.today),
      levels: keyLevels(page.municipality, page.today),
      division: region && { divisions: region.divisions, isOwn: pack === exampleRegion },
      documents: [...ruleDocuments(page.municipality), ...(region?.manifest.documents ?? [])],
    };
    return htmlAnswer(c, withOwn, findPage(withOwn, props));
  };
}

const noGuidance = { urgent: [], advice: [], situations: [] };
