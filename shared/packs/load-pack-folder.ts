import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type MunicipalPack, type NationalPack, PackManifestSchema } from '@shared/model';
import * as v from 'valibot';
import { PackError, type PackProblem } from './pack-error.ts';
import { packFileNames, parseMunicipalPack, parseNationalPack } from './parse-pack.ts';

export type LoadedPack =
  | { kind: 'municipality'; pack: MunicipalPack }
  | { kind: 'national'; pack: NationalPack };

/**
 * A pack from a folder of JSON outside the build. For Node only: not part of the area's entry.
 * Throws `PackError` with file, path and reason, also for JSON that does not parse and for
 * files that a pack does not have (most often a misspelt name).
 */
export async function loadPackFolder(folder: string): Promise<LoadedPack> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const files = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readJson(folder, name)] as const)),
  );
  const manifest = v.safeParse(PackManifestSchema, files['pack.json']);
  const kind = manifest.success ? manifest.output.kind : 'municipality';
  const known: readonly string[] = packFileNames[kind];
  const strays = names.filter((name) => !known.includes(name));
  if (strays.length > 0) throw new PackError(strays.map((name) => stray(folder, name, known)));
  if (manifest.success && manifest.output.id !== basename(folder)) {
    const message = `The id is ${manifest.output.id}, the folder is ${basename(folder)}`;
    throw new PackError([problem(folder, 'pack.json', message, 'id')]);
  }
  return kind === 'national'
    ? { kind, pack: parseNationalPack(folder, files) }
    : { kind, pack: parseMunicipalPack(folder, files) };
}

async function readJson(folder: string, name: string): Promise<unknown> {
  const text = await readFile(join(folder, name), 'utf8');
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'Not JSON';
    throw new PackError([problem(folder, name, reason)]);
  }
}

function stray(folder: string, name: string, known: readonly string[]): PackProblem {
  return problem(folder, name, `A pack has no such file. It can have ${known.join(', ')}`);
}

function problem(folder: string, name: string, message: string, path = ''): PackProblem {
  return { file: `${folder}/${name}`, path, message, severity: 'error' };
}
