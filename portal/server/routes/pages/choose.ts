import type { Handler } from 'hono';
import { choosePage } from '../../../pages/choose.tsx';
import { askedLanguage } from '../../preferred-language.ts';
import type { ServerContext } from '../../server-context.ts';
import { htmlAnswer } from './html-answer.ts';
import { siteContext } from './site-context.ts';

/** `/`: which municipality, in the language that was chosen or that the browser asks for. */
export function choose(server: ServerContext): Handler {
  return async (c) => {
    c.header('Vary', 'Accept-Language');
    const context = siteContext(server, c, askedLanguage(c));
    const municipalities = await server.storage.municipalities.all();
    return htmlAnswer(c, context, choosePage(context, { municipalities }));
  };
}
