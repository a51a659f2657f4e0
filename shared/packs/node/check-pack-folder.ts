import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkCatalogue } from '../check-catalogue.ts';
import { checkMunicipalPack, checkNationalPack } from '../check-pack.ts';
import { type LoadedPack, loadPackFolder } from '../load-pack-folder.ts';
import { PackError, type PackProblem } from '../pack-error.ts';

/** A pack, where it can be read at all, and everything that is wrong with it. */
export type CheckedPack = { loaded: LoadedPack | null; problems: readonly PackProblem[] };

/** The folder itself where it is a pack, else the packs in it by name. */
export async function packFoldersIn(folder: string): Promise<string[]> {
  if (existsSync(join(folder, 'pack.json'))) return [folder];
  const names = await readdir(folder);
  return names
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, 'pack.json')))
    .sort();
}

/** Reads one pack and checks each file, and then what only shows across files. */
export async function checkPackFolder(folder: string): Promise<CheckedPack> {
  try {
    const loaded = await loadPackFolder(folder);
    const { catalogue } = loaded;
    const own =
      loaded.kind === 'national'
        ? checkNationalPack(folder, loaded.pack)
        : checkMunicipalPack(folder, loaded.pack);
    return { loaded, problems: [...own, ...checkCatalogue(folder, catalogue)] };
  } catch (error) {
    if (error instanceof PackError) return { loaded: null, problems: error.problems };
    throw error;
  }
}
