import type { Context } from 'hono';
import { problemPage } from '../../../pages/problem.tsx';
import { problemAnswer, problemOf } from '../../problems/problem-answer.ts';
import type { ServerContext } from '../../server-context.ts';
import { privateHtmlAnswer } from './html-answer.ts';
import { wrongAddressContext } from './not-found.ts';

/** Something went wrong under way to a page, or before a program's question reached its route. */
export function failed(server: ServerContext) {
  return (error: Error, c: Context): Response => {
    if (c.req.path.startsWith('/api/')) return problemAnswer(problemOf(error), c);
    const { status, code, headers } = problemOf(error);
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
    const context = wrongAddressContext(server, c);
    return privateHtmlAnswer(c, context, problemPage(context, { status, code }), status);
  };
}
