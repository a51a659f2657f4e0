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
    packs: catalogues.map((catalogue) => ({
      catalogue,
      documents: coverage(
        catalogue,
        catalogues.filter((other) => other !== catalogue),
      ),
    })),
    documents: catalogues.flatMap(({ manifest }) => manifest.documents),
  };
}
