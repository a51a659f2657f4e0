import type { Problem } from '@shared/model';
import type { Context } from 'hono';
import { askedLanguage } from '../preferred-language.ts';
import { storageTrouble } from '../storage/storage-trouble.ts';
import { ProblemError } from './problem-error.ts';
import { problemText } from './problem-texts.ts';

/** A problem as the API answers it (RFC 9457), in the language that was asked for. */
export function problemAnswer(error: ProblemError, c: Context): Response {
  const language = askedLanguage(c);
  const problem: Problem = {
    type: 'about:blank',
    status: error.status,
    code: error.code,
    title: problemText(error.code, language),
    ...(error.fields.length > 0 && {
      errors: error.fields.map(({ path, code }) => ({
        path,
        message: problemText(code, language),
      })),
    }),
  };
  return c.body(JSON.stringify(problem), error.status, {
    'Content-Type': 'application/problem+json',
    'Content-Language': language,
    ...error.headers,
  });
}

/**
 * Whatever was thrown, as a problem. Where the database could not do it, the same may be sent
 * again. What we did not foresee is our fault, and says no more.
 */
export function problemOf(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (wentAway(error)) return new ProblemError(400, 'request.malformed');
  const trouble = storageTrouble(error);
  if (trouble === 'full') return new ProblemError(507, 'storage.full');
  if (trouble === 'unavailable') {
    return new ProblemError(503, 'storage.unavailable', { headers: { 'Retry-After': '5' } });
  }
  return new ProblemError(500, 'server.failed');
}

/** Whoever asked has gone before all of it had come: nothing failed here. */
function wentAway(error: unknown): boolean {
  return (
    error instanceof Error &&
    error.message === 'aborted' &&
    'code' in error &&
    error.code === 'ECONNRESET'
  );
}
