import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import * as v from 'valibot';

const EndSchema = v.strictObject({ sha256: v.string() });

/**
 * Writes lines to a packed file for its owner alone, which appears whole or not at all. Its last
 * line is a sum over the others, by which a damaged or cut file is known.
 */
export async function writeBackupFile(path: string, lines: AsyncIterable<string>): Promise<void> {
  const unfinished = `${path}.unfinished`;
  try {
    await pipeline(
      Readable.from(withSum(lines)),
      createGzip(),
      createWriteStream(unfinished, { mode: 0o600 }),
    );
    const file = await open(unfinished, 'r+');
    await file.sync();
    await file.close();
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function* withSum(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const sum = createHash('sha256');
  for await (const line of lines) {
    sum.update(line).update('\n');
    yield `${line}\n`;
  }
  yield `${JSON.stringify({ sha256: sum.digest('hex') })}\n`;
}

/**
 * The lines of a backup, without its sum. To be read to the end once before anything is changed.
 * @throws Error where the file is damaged, cut or no backup.
 */
export async function* readBackupFile(path: string): AsyncGenerator<string> {
  const damaged = new Error(`${path} is no whole backup: it is damaged, or was cut`);
  const sum = createHash('sha256');
  let last: string | undefined;
  try {
    for await (const line of linesOf(path)) {
      if (last !== undefined) {
        sum.update(last).update('\n');
        yield last;
      }
      last = line;
    }
  } catch (error) {
    throw error instanceof Error && 'syscall' in error ? error : damaged;
  }
  const end = v.safeParse(v.pipe(v.string(), v.parseJson(), EndSchema), last);
  if (!end.success || end.output.sha256 !== sum.digest('hex')) throw damaged;
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const packed = createReadStream(path);
  const unpacked = createGunzip();
  const whole = pipeline(packed, unpacked);
  // told below, when all that could be read has been
  whole.catch(() => {});
  yield* createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY });
  await whole;
}
