import type { Problem } from '@shared/model';
import type { Context } from 'hono';
import { askedLanguage } from '../preferred-language.ts';
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

/** Whatever was thrown, as a problem. What we did not foresee is our fault, and says no more. */
export function problemOf(error: unknown): ProblemError {
  return error instanceof ProblemError ? error : new ProblemError(500, 'server.failed');
}
