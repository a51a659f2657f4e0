import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type MunicipalPack, PackIdSchema } from '@shared/model';
import { municipalPack, PackError, packIds } from '@shared/packs';
import * as v from 'valibot';
import { loadPackFolder } from '../packs/load-pack-folder.ts';
import { UsageError } from './options.ts';

/** A municipality's pack by its id: from the folder where one is given, else from the build. */
export async function findPack(id: string, folder: string | undefined): Promise<MunicipalPack> {
  const own = folder !== undefined && v.is(PackIdSchema, id) ? join(folder, id) : undefined;
  if (own !== undefined && existsSync(own)) return loaded(own);
  const built = municipalPack(id);
  if (built !== undefined) return built;
  const place = folder === undefined ? '' : ` in ${folder}, and none`;
  throw new UsageError(`There is no pack ${id}${place} here. There is: ${packIds.join(', ')}`);
}

async function loaded(folder: string): Promise<MunicipalPack> {
  try {
    const { kind, pack } = await loadPackFolder(folder);
    if (kind === 'municipality') return pack;
    throw new UsageError(`${folder} is not a municipality's pack`);
  } catch (error) {
    if (error instanceof PackError) throw new UsageError(error.message);
    throw error;
  }
}
