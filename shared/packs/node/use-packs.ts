import { existsSync } from 'node:fs';
import { useCatalogue } from '../catalogue-packs.ts';
import { useMunicipalPack } from '../municipal-packs.ts';
import { useNationalPack } from '../national-pack.ts';
import { PackError } from '../pack-error.ts';
import { checkPackFolder, packFoldersIn } from './check-pack-folder.ts';

/**
 * Takes every pack in a folder into use, in place of those that come with Inngang where the ids
 * are the same, and answers with the ids. Throws `PackError` with all that is wrong, and then
 * takes none into use.
 */
export async function usePacks(folder: string): Promise<string[]> {
  if (!existsSync(folder)) throw noPack(folder, 'There is no such folder');
  const folders = await packFoldersIn(folder);
  if (folders.length === 0) throw noPack(folder, 'There is no pack in it: no pack.json');
  const checked = await Promise.all(folders.map(checkPackFolder));
  const errors = checked.flatMap(({ problems }) =>
    problems.filter(({ severity }) => severity === 'error'),
  );
  if (errors.length > 0) throw new PackError(errors);
  return checked.flatMap(({ loaded }) => {
    if (loaded === null) return [];
    if (loaded.kind === 'national') useNationalPack(loaded.pack);
    else useMunicipalPack(loaded.pack);
    useCatalogue(loaded.catalogue);
    return [loaded.pack.manifest.id];
  });
}

function noPack(file: string, message: string): PackError {
  return new PackError([{ file, path: '', message, severity: 'error' }]);
}
