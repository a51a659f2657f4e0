import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { PackError, type PackProblem, problemLine } from '@shared/packs';
import { checkCatalogue } from '../packs/check-catalogue.ts';
import { checkMunicipalPack, checkNationalPack } from '../packs/check-pack.ts';
import { loadPackFolder } from '../packs/load-pack-folder.ts';
import { UsageError } from './options.ts';

const builtIn = relative(process.cwd(), join(import.meta.dirname, '../packs'));

/**
 * Checks one pack, or every pack in a folder, and writes what is wrong with file, path and reason.
 * False where anything is an error; a warning alone is not.
 */
export async function checkPacks(folder = builtIn): Promise<boolean> {
  const packs = await packFolders(folder);
  if (packs.length === 0) throw new UsageError(`There is no pack in ${folder}: no pack.json`);
  const reports = await Promise.all(packs.map(async (pack) => report(pack, await problems(pack))));
  process.stdout.write(reports.map(({ text }) => text).join(''));
  return reports.every(({ isRight }) => isRight);
}

async function packFolders(folder: string): Promise<string[]> {
  if (!existsSync(folder)) throw new UsageError(`There is no folder ${folder}`);
  if (existsSync(join(folder, 'pack.json'))) return [folder];
  const names = await readdir(folder);
  return names
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, 'pack.json')))
    .sort();
}

async function problems(folder: string): Promise<readonly PackProblem[]> {
  try {
    const { kind, pack, catalogue } = await loadPackFolder(folder);
    const deciding =
      kind === 'national' ? checkNationalPack(folder, pack) : checkMunicipalPack(folder, pack);
    return [...deciding, ...checkCatalogue(folder, catalogue)];
  } catch (error) {
    if (error instanceof PackError) return error.problems;
    throw error;
  }
}

function report(folder: string, found: readonly PackProblem[]) {
  const errors = found.filter(({ severity }) => severity === 'error');
  const lines = found.map((problem) =>
    problem.severity === 'warning' ? `warning: ${problemLine(problem)}` : problemLine(problem),
  );
  const verdict =
    errors.length === 0
      ? `${basename(folder)}: right, ${lines.length} warnings`
      : `${basename(folder)}: ${errors.length} errors, ${lines.length - errors.length} warnings`;
  return { text: [...lines, verdict, ''].join('\n'), isRight: errors.length === 0 };
}
