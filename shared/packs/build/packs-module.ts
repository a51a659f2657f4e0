import { join } from 'node:path';
import type { Language } from '@shared/model';
import { checkPackFolder } from '../node/check-pack-folder.ts';
import { PackError } from '../pack-error.ts';
import { withColumns } from './with-columns.ts';

export type Carried = {
  /** Ids of municipal packs. */
  packs: readonly string[];
  /** Languages of the texts, beside Norwegian (`nb`), which the others fall back to. */
  languages: readonly Language[];
};

/**
 * Packs as a script that stands for the area's entry: read, checked and filled in when it is
 * built, so that a browser need not carry the schemas, and with the texts of some languages only.
 * Throws `PackError` with file, path and reason.
 */
export async function packsModule({ packs, languages }: Carried): Promise<string> {
  const [national, ...municipal] = await Promise.all(
    ['national', ...packs].map(async (id) => withColumns(await checked(id), languages)),
  );
  const own = packs.map((id, at) => `${JSON.stringify(id)}: ${municipal[at]}`);
  return `const packs = {${own.join()}};
export const packIds = Object.keys(packs);
export const municipalPack = (id) => (Object.hasOwn(packs, id) ? packs[id] : undefined);
export const nationalPack = /* @__PURE__ */ ${national};
`;
}

async function checked(id: string): Promise<unknown> {
  const { loaded, problems } = await checkPackFolder(join(import.meta.dirname, '..', id));
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (loaded === null || errors.length > 0) throw new PackError(errors);
  return loaded.pack;
}
