import { once } from 'node:events';
import { LineError } from './line-error.ts';

/** Answers one line's content. Throws `LineError` where it cannot be read. */
export type Answer = (content: Record<string, unknown>) => object;

/**
 * Reads JSON Lines on standard input and writes one answer a line, as they come. A line that
 * cannot be read gives its error and the run goes on. False where any line gave an error.
 */
export async function answerLines(answer: Answer): Promise<boolean> {
  stopQuietlyWhenNoOneReads();
  let allRead = true;
  for await (const lines of linesOf(process.stdin)) {
    const written = lines.map((line) => {
      const { output, isRead } = answerLine(line, answer);
      allRead &&= isRead;
      return `${JSON.stringify(output)}\n`;
    });
    if (written.length > 0 && !process.stdout.write(written.join(''))) {
      await once(process.stdout, 'drain');
    }
  }
  return allRead;
}

function answerLine(line: string, answer: Answer): { output: object; isRead: boolean } {
  let id: unknown = null;
  try {
    const content = parsed(line);
    if (typeof content.id === 'string' || typeof content.id === 'number') id = content.id;
    return { output: answer(content), isRead: true };
  } catch (error) {
    return { output: { id, error: whatWentWrong(error) }, isRead: false };
  }
}

/** A fault of ours is told for its line too, so that it does not cost the other lines. */
function whatWentWrong(error: unknown): { path: string; message: string } {
  if (error instanceof LineError) return { path: error.path, message: error.message };
  const name = error instanceof Error ? error.name : 'unknown';
  return { path: '', message: `The line could not be answered (${name}). Please report this` };
}

function parsed(line: string): Record<string, unknown> {
  try {
    const content: unknown = JSON.parse(line);
    if (isObject(content)) return content;
  } catch {
    throw new LineError('', 'The line is not JSON');
  }
  throw new LineError('', 'The line is not a JSON object');
}

function isObject(content: unknown): content is Record<string, unknown> {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}

/** The lines that have something in them, as many at a time as a chunk ended. */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string[]> {
  input.setEncoding('utf8');
  let rest = '';
  let isFirst = true;
  for await (const chunk of input) {
    const text: string = isFirst ? String(chunk).replace(/^\uFEFF/, '') : String(chunk);
    isFirst = false;
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    yield lines.filter(hasContent);
  }
  yield [rest].filter(hasContent);
}

const hasContent = (line: string) => line.trim() !== '';

function stopQuietlyWhenNoOneReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
