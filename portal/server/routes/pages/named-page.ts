import { LanguageSchema, type Municipality, MunicipalityIdSchema } from '@shared/model';
import type { MiddlewareHandler } from 'hono';
import * as v from 'valibot';
import type { ServerContext } from '../../server-context.ts';
import type { PageEnvironment } from './page-environment.ts';
import { siteContext } from './site-context.ts';

/** Finds language and municipality in `/{lang}/{municipality}/...`; else lets it be no page. */
export function namedPage(server: ServerContext): MiddlewareHandler<PageEnvironment> {
  return async (c, next) => {
    const language = v.safeParse(LanguageSchema, c.req.param('lang'));
    const municipality = await municipalityNamed(server, c.req.param('municipality'));
    if (!language.success || !municipality?.languages.includes(language.output)) {
      return c.notFound();
    }
    c.set('page', {
      ...siteContext(server, c, language.output),
      municipality,
      path: c.req.path.split('/').slice(3).join('/'),
    });
    return next();
  };
}

async function municipalityNamed(
  { storage }: ServerContext,
  name: string | undefined,
): Promise<Municipality | undefined> {
  const id = v.safeParse(MunicipalityIdSchema, name);
  return id.success ? storage.municipalities.byId(id.output) : undefined;
}
