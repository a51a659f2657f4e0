import { assessLine } from './assess-line.ts';
import { checkPacks } from './check-packs.ts';
import { feeLine } from './fee-line.ts';
import { findMunicipal, findNational } from './find-pack.ts';
import { answerLines } from './json-lines.ts';
import { type Options, readOptions, UsageError } from './options.ts';
import { todayInOslo } from './today.ts';

const commands: Record<string, (options: Options) => Promise<boolean>> = {
  async assess({ pack, packs, on }) {
    if (pack === undefined) throw new UsageError('assess needs --pack, for example --pack lier');
    return answerLines(assessLine(await findMunicipal(pack, packs), on ?? todayInOslo()));
  },
  async fee({ pack, packs }) {
    const municipal = pack === undefined ? undefined : await findMunicipal(pack, packs);
    return answerLines(feeLine(await findNational(packs), municipal));
  },
  async check({ folder }) {
    return checkPacks(folder);
  },
};

/** `npm run --silent rules -- <command>`: exit code 0, 1 where a line or a pack has errors, 2 for wrong use. */
async function run(): Promise<number> {
  try {
    const options = readOptions(process.argv.slice(2), Object.keys(commands));
    const command = commands[options.command];
    return (await command?.(options)) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

process.exitCode = await run();
