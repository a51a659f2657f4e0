import { assessLine } from './assess-line.ts';
import { checkPacks } from './check-packs.ts';
import { concepts } from './concepts.ts';
import { diff } from './diff/diff.ts';
import { explain } from './explain/explain.ts';
import { feeLine } from './fee-line.ts';
import { findMunicipal, findNational, findPack } from './find-pack.ts';
import { answerLines } from './json-lines.ts';
import { type Options, readOptions, UsageError, usage } from './options.ts';
import { todayInOslo } from './today.ts';

const commands = {
  async assess({ pack, packs, on }: Options) {
    if (pack === undefined) throw new UsageError('assess needs --pack, for example --pack lier');
    return answerLines(assessLine(await findMunicipal(pack, packs), on ?? todayInOslo()));
  },

  async fee({ pack, packs }: Options) {
    const municipal = pack === undefined ? undefined : await findMunicipal(pack, packs);
    return answerLines(feeLine(await findNational(packs), municipal));
  },

  async check({ words: [folder] }: Options) {
    return checkPacks(folder);
  },

  async concepts({ words: [word] }: Options) {
    const found = concepts(word);
    if (found.length === 0) throw new UsageError(`No concept holds ${word}`);
    return write(found);
  },

  async explain({ words: [id], pack = 'national', packs, on }: Options) {
    if (id === undefined) throw new UsageError('explain needs the id of a criterion or a rule');
    return write(explain(id, await findPack(pack, packs), on ?? todayInOslo()));
  },

  async diff({ words: [first, other], packs, on = todayInOslo(), and = on }: Options) {
    if (first === undefined) throw new UsageError('diff needs a pack, and another pack or --and');
    const second = other ?? first;
    if (first === second && on === and) {
      throw new UsageError('diff needs another pack, or another day with --and');
    }
    const national = await findNational(packs);
    const before = { loaded: await findPack(first, packs), on, national };
    const after = { loaded: await findPack(second, packs), on: and, national };
    return write(diff(before, after));
  },
};

function write(lines: readonly string[]): true {
  process.stdout.write(`${lines.join('\n')}\n`);
  return true;
}

/** Runs one command: exit code 0, 1 where a line or a pack has errors, 2 for wrong use. */
export async function runCommand(args: string[]): Promise<number> {
  if (args.some((arg) => ['help', '--help', '-h'].includes(arg))) {
    write([usage]);
    return 0;
  }
  try {
    const options = readOptions(args);
    return (await commands[options.command](options)) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}
