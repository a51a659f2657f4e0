import type { Catalogue, Document } from '@shared/model';
import { catalogueIds, catalogueOf, coverage } from '@shared/packs';
import type { CoveredPack } from '../../../pages/coverage.tsx';

type Covered = { packs: readonly CoveredPack[]; documents: readonly Document[] };

let counted: Covered | undefined;

/** Every pack with what is encoded of its sources; counted once, since the packs do not change. */
export function coveredPacks(): Covered {
  counted ??= count(catalogueIds.map(catalogueOf).filter((own) => own !== undefined));
  return counted;
}

function count(catalogues: readonly Catalogue[]): Covered {
  return {
    packs: catalogues.map((own) => ({
      id: own.manifest.id,
      name: own.manifest.name,
      documents: coverage(
        own,
        catalogues.filter((other) => other !== own),
      ),
      // a municipality's own proposals stand on its own page
      proposals: own.manifest.kind === 'organisation' ? own.proposals : [],
    })),
    documents: catalogues.flatMap(({ manifest }) => manifest.documents),
  };
}
