import { parseArgs } from 'node:util';
import { type Day, DaySchema } from '@shared/model';
import * as v from 'valibot';
import { meant } from '../packs/nearest.ts';

/** The command was asked for in a way that it does not know. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export type Options = {
  command: string;
  /** What stands after the command without a name. */
  words: readonly string[];
  /** The pack that is used: its id, or the path of its folder. */
  pack?: string | undefined;
  /** A folder of packs outside the build. */
  packs?: string | undefined;
  on?: Day | undefined;
  /** The day of the other side of a comparison. */
  and?: Day | undefined;
};

/** The commands, and how many words each takes. */
const mostWords = { assess: 0, fee: 0, check: 1, concepts: 1, explain: 1, diff: 2 };

export const usage = `Use:
  rules assess --pack PACK [--on DAY]       level and deadline for JSON Lines on standard input
  rules fee [--pack PACK]                   copayment for JSON Lines on standard input
  rules check [FOLDER]                      whether packs are right, with file, path and reason
  rules concepts [WORD]                     what a pack's conditions can ask for
  rules explain ID [--pack PACK] [--on DAY] what a criterion, fee or exemption says, and its source
  rules diff A B --on DAY                   what changes for whom between two packs
  rules diff A --on DAY --and DAY           what changes for whom between two days
A DAY is written YYYY-MM-DD. A PACK is an id (lier, national) or the path of a folder.
With --packs FOLDER, packs in that folder are used before those that come with Inngang.`;

/** The arguments of the command line. Throws `UsageError` with what is wrong and how it is used. */
export function readOptions(args: string[]): Options & { command: keyof typeof mostWords } {
  const { values, positionals } = parsed(args);
  const [command, ...words] = positionals;
  if (command === undefined) throw new UsageError(usage);
  if (!isCommand(command)) {
    throw wrong(`There is no command ${command}${meant(command, Object.keys(mostWords))}`);
  }
  if (words.length > mostWords[command]) throw wrong(`Too many words after ${command}`);
  return { ...values, command, words, on: day('--on', values.on), and: day('--and', values.and) };
}

function isCommand(word: string): word is keyof typeof mostWords {
  return Object.hasOwn(mostWords, word);
}

function parsed(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { pack: text, packs: text, on: text, and: text },
    });
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : 'The arguments cannot be read');
  }
}

function day(name: string, text: string | undefined): Day | undefined {
  if (text === undefined) return undefined;
  const result = v.safeParse(DaySchema, text);
  if (result.success) return result.output;
  throw wrong(`${name} needs a day that exists, written YYYY-MM-DD`);
}

function wrong(message: string): UsageError {
  return new UsageError(`${message}\n${usage}`);
}
