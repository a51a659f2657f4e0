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
  /** The municipality whose pack is used. */
  pack?: string | undefined;
  /** A folder of packs outside the build. */
  packs?: string | undefined;
  on?: Day | undefined;
  folder?: string | undefined;
};

const usage = `Use:
  rules assess --pack ID [--packs FOLDER] [--on YYYY-MM-DD]   level and deadline for JSON Lines on standard input
  rules fee [--pack ID] [--packs FOLDER]                      copayment for JSON Lines on standard input
  rules check [FOLDER]                                        whether packs are right, with file, path and reason`;

/** The arguments of the command line. Throws `UsageError` with what is wrong and how it is used. */
export function readOptions(args: string[], commands: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  const [command, folder, ...rest] = positionals;
  if (command === undefined) throw new UsageError(usage);
  if (!commands.includes(command)) {
    throw wrong(`There is no command ${command}${meant(command, commands)}`);
  }
  if (rest.length > 0 || (folder !== undefined && command !== 'check')) {
    throw wrong(`Too many words after ${command}`);
  }
  return { ...values, command, folder, on: values.on === undefined ? undefined : day(values.on) };
}

function parsed(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { pack: text, packs: text, on: text },
    });
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : 'The arguments cannot be read');
  }
}

function day(text: string): Day {
  const result = v.safeParse(DaySchema, text);
  if (result.success) return result.output;
  throw wrong('--on needs a day that exists, written YYYY-MM-DD');
}

function wrong(message: string): UsageError {
  return new UsageError(`${message}\n${usage}`);
}
