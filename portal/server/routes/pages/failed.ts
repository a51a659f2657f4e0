import type { Context } from 'hono';
import { problemPage } from '../../../pages/problem.tsx';
import { problemOf } from '../../problems/problem-answer.ts';
import type { ServerContext } from '../../server-context.ts';
import { privateHtmlAnswer } from './html-answer.ts';
import { wrongAddressContext } from './not-found.ts';

/** Something went wrong under way to a page. */
export function failed(server: ServerContext) {
  return (error: Error, c: Context): Response => {
    const { status, code, headers } = problemOf(error);
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
    const context = wrongAddressContext(server, c);
    return privateHtmlAnswer(c, context, problemPage(context, { status, code }), status);
  };
}
