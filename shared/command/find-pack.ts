import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type MunicipalPack, type NationalPack, PackIdSchema } from '@shared/model';
import { problemLine } from '@shared/packs';
import * as v from 'valibot';
import { type LoadedPack, loadPackFolder } from '../packs/load-pack-folder.ts';
import { meant } from '../packs/nearest.ts';
import { checkPackFolder } from '../packs/node/check-pack-folder.ts';
import { UsageError } from './options.ts';

/** Where the packs that come with Inngang lie. */
export const builtIn = join(import.meta.dirname, '../packs');

/**
 * A pack by its id, first among those in `packs`, then among those that come with Inngang; or by
 * the path of its folder. A pack from elsewhere must have nothing wrong with it.
 */
export async function findPack(name: string, packs?: string | undefined): Promise<LoadedPack> {
  if (packs !== undefined && !existsSync(packs))
    throw new UsageError(`There is no folder ${packs}`);
  const outside = placesOf(name, packs).find(isPack);
  if (outside !== undefined) return checked(outside);
  const inside = join(builtIn, name);
  if (isId(name) && isPack(inside)) return loadPackFolder(inside);
  const known = [...(packs === undefined ? [] : packNames(packs)), ...packNames(builtIn)];
  const near = meant(name, known) || `. There is: ${[...new Set(known)].sort().join(', ')}`;
  throw new UsageError(`There is no pack ${name}${near}`);
}

/** A pack that can be asked of requests. */
export async function findMunicipal(
  name: string,
  packs?: string | undefined,
): Promise<MunicipalPack> {
  const found = await findPack(name, packs);
  if (found.kind === 'municipality') return found.pack;
  throw new UsageError(`${name} is not a municipality's pack`);
}

/** The national rules: those in `packs` where there are any, else those that come with Inngang. */
export async function findNational(packs?: string | undefined): Promise<NationalPack> {
  const found = await findPack('national', packs);
  if (found.kind === 'national') return found.pack;
  throw new UsageError('The pack national is not of the kind national');
}

/** Where a pack from outside may lie: at its own path, among the packs, or as the folder itself. */
function placesOf(name: string, packs: string | undefined): string[] {
  if (/[\\/]/.test(name)) return [name];
  if (packs === undefined || !isId(name)) return [];
  return [join(packs, name), ...(basename(resolve(packs)) === name ? [packs] : [])];
}

async function checked(folder: string): Promise<LoadedPack> {
  const { loaded, problems } = await checkPackFolder(folder);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (loaded !== null && errors.length === 0) return loaded;
  throw new UsageError(errors.map(problemLine).join('\n'));
}

function packNames(folder: string): string[] {
  return readdirSync(folder).filter((name) => isPack(join(folder, name)));
}

const isPack = (folder: string) => existsSync(join(folder, 'pack.json'));
const isId = (name: string) => v.is(PackIdSchema, name);
