import { LanguageSchema } from '@shared/model';
import type { Context } from 'hono';
import * as v from 'valibot';
import { notFoundPage } from '../../../pages/not-found.tsx';
import type { PageContext, SiteContext } from '../../../pages/page.ts';
import { askedLanguage } from '../../preferred-language.ts';
import type { ServerContext } from '../../server-context.ts';
import { privateHtmlAnswer } from './html-answer.ts';
import { siteContext } from './site-context.ts';

/** No such page: said in the language of the address, else in the one that the browser asks for. */
export function notFound(server: ServerContext) {
  return (c: Context): Response => {
    const context = wrongAddressContext(server, c);
    return privateHtmlAnswer(c, context, notFoundPage(context), 404);
  };
}

/** What is known at an address that may be no page at all. */
export function wrongAddressContext(server: ServerContext, c: Context): SiteContext | PageContext {
  const known: PageContext | undefined = c.get('page');
  if (known !== undefined) return { ...known, path: '' };
  const named = v.safeParse(LanguageSchema, c.req.path.split('/')[1]);
  return siteContext(server, c, named.success ? named.output : askedLanguage(c));
}
