import { existsSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { type PackProblem, problemLine } from '@shared/packs';
import { checkPackFolder, packFoldersIn } from '../packs/node/check-pack-folder.ts';
import { checkedConcepts, tryConcepts } from '../reading/check-concepts.ts';
import { builtIn } from './find-pack.ts';
import { UsageError } from './options.ts';

/**
 * Checks one pack, or every pack in a folder, and writes what is wrong with file, path and reason.
 * Without a folder, the packs and the words that come with the project are checked.
 * False where anything is an error; a warning alone is not.
 */
export async function checkPacks(folder = ownFolder()): Promise<boolean> {
  if (!existsSync(folder)) throw new UsageError(`There is no folder ${folder}`);
  const packs = await packFoldersIn(folder);
  if (packs.length === 0) throw new UsageError(`There is no pack in ${folder}: no pack.json`);
  const reports = await Promise.all(
    packs.map(async (pack) => report(pack, (await checkPackFolder(pack)).problems)),
  );
  const words = folder === ownFolder() ? [wordsReport()] : [];
  process.stdout.write([...reports, ...words].map(({ text }) => text).join(''));
  return [...reports, ...words].every(({ isRight }) => isRight);
}

const ownFolder = () => relative(process.cwd(), builtIn);

/** The words that the reading knows, tried on the sentences that stand with them. */
function wordsReport() {
  const { tried, wrong } = tryConcepts(checkedConcepts());
  const verdict = `words: ${tried - wrong.length} of ${tried} sentences are read right`;
  return { text: [...wrong, verdict, ''].join('\n'), isRight: wrong.length === 0 };
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
