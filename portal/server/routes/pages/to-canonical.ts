import { LanguageSchema, MunicipalityIdSchema } from '@shared/model';
import type { Handler } from 'hono';
import * as v from 'valibot';

/** `groups/` and `groups/balanse/` without their last slash. */
const PagePathSchema = v.pipe(v.string(), v.regex(/^[a-z-]{1,40}(\/[a-z0-9-]{1,80}){0,2}$/));

/**
 * The one address of what is meant: a municipality's front page ends in a slash, the pages below
 * it do not, and a language alone is the question for a municipality.
 */
export const toCanonical: Handler = (c, next) => {
  const [, lang, municipality, ...rest] = c.req.path.split('/');
  const page = rest.join('/').replace(/\/$/, '');
  if (!v.is(LanguageSchema, lang)) return next();
  const { search } = new URL(c.req.url);
  if (!municipality) return c.redirect(`/?lang=${lang}`, 301);
  if (!v.is(MunicipalityIdSchema, municipality)) return next();
  if (!page) return c.redirect(`/${lang}/${municipality}/${search}`, 301);
  if (!v.is(PagePathSchema, page)) return next();
  return c.redirect(`/${lang}/${municipality}/${page}${search}`, 301);
};
