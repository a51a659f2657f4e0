import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  type Catalogue,
  LanguageSchema,
  type MunicipalPack,
  type NationalPack,
  PackManifestSchema,
} from '@shared/model';
import * as v from 'valibot';
import { explainIssue } from './explain-issue.ts';
import { meant } from './nearest.ts';
import { PackError, type PackProblem, problemLine } from './pack-error.ts';
import { packFileNames } from './pack-file-names.ts';
import { parseCatalogue } from './parse-catalogue.ts';
import { parseMunicipalPack, parseNationalPack } from './parse-pack.ts';
import { fileReader } from './read-files.ts';
import {
  TranslationSchema,
  type Translations,
  TranslationsSchema,
  translateTexts,
} from './translate-texts.ts';

/** A region's and an organisation's pack are read as a municipality's is. */
export type LoadedPack = { catalogue: Catalogue } & (
  | { kind: 'municipality'; pack: MunicipalPack }
  | { kind: 'national'; pack: NationalPack }
);

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
  const isNational = manifest.success && manifest.output.kind === 'national';
  const kind = isNational ? 'national' : 'municipality';
  const known: readonly string[] = packFileNames[kind];
  const strays = names.filter((name) => !known.includes(name));
  if (strays.length > 0) throw new PackError(strays.map((name) => stray(folder, name, known)));
  if (manifest.success && manifest.output.id !== basename(folder)) {
    const message = `The id is ${manifest.output.id}, the folder is ${basename(folder)}`;
    throw new PackError([problem(folder, 'pack.json', message, 'id')]);
  }
  const problems: PackProblem[] = [];
  const catalogue = kept(problems, () => parseCatalogue(folder, files, explainIssue));
  const loaded = kept(problems, () =>
    isNational
      ? { kind: 'national' as const, pack: parseNationalPack(folder, files, explainIssue) }
      : { kind: 'municipality' as const, pack: parseMunicipalPack(folder, files, explainIssue) },
  );
  const translations = await readTranslations(join(folder, 'texts'));
  if (catalogue === null || loaded === null) throw new PackError(once(problems));
  for (const part of [loaded.pack, catalogue]) translateTexts(part, translations);
  return { ...loaded, catalogue };
}

/** A pack can have translations beside it, `texts/pl.json`: the Norwegian words, and the others. */
async function readTranslations(folder: string): Promise<Translations> {
  if (!existsSync(folder)) return {};
  const all = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const known = LanguageSchema.options.map((language) => `${language}.json`);
  const strays = all.filter((name) => !/^[a-z]{2,3}\.json$/.test(name));
  if (strays.length > 0) throw new PackError(strays.map((name) => stray(folder, name, known)));
  // a pack may be in more languages than are spoken here
  const names = all.filter((name) => known.includes(name));
  const { read, finish } = fileReader(
    folder,
    Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await readJson(folder, name)] as const)),
    ),
    explainIssue,
  );
  const found = names.map((name) => [
    name.slice(0, -'.json'.length),
    read(name, TranslationSchema),
  ]);
  return v.parse(TranslationsSchema, Object.fromEntries(finish(found)));
}

/** What is read; null, and the problems kept, where it cannot be. */
function kept<T>(problems: PackProblem[], read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    problems.push(...error.problems);
    return null;
  }
}

/** The manifest is read twice, and said to be wrong once. */
function once(problems: readonly PackProblem[]): PackProblem[] {
  return [...new Map(problems.map((problem) => [problemLine(problem), problem])).values()];
}

async function readJson(folder: string, name: string): Promise<unknown> {
  const text = await readFile(join(folder, name), 'utf8');
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new PackError([problem(folder, name, notJson(text, error))]);
  }
}

function stray(folder: string, name: string, known: readonly string[]): PackProblem {
  const near = meant(name, known) || `. It can have ${known.join(', ')}`;
  return problem(folder, name, `A pack has no such file${near}`);
}

/** Says the line too: editors count lines, and the parser counts signs. */
function notJson(text: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : 'It cannot be read';
  const at = /position (\d+)/.exec(reason)?.[1];
  const line = at === undefined ? '' : ` on line ${text.slice(0, Number(at)).split('\n').length}`;
  return `Not JSON${line}: ${reason}`;
}

function problem(folder: string, name: string, message: string, path = ''): PackProblem {
  return { file: `${folder}/${name}`, path, message, severity: 'error' };
}
