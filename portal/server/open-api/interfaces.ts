import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { askedLanguage } from '../preferred-language.ts';
import { htmlAnswer } from '../routes/pages/html-answer.ts';
import { siteContext } from '../routes/pages/site-context.ts';
import type { ServerContext } from '../server-context.ts';
import { openApiDocument } from './document.ts';
import { interfacesPage } from './interfaces-page.tsx';

/** `/api/v1/openapi.json` for programs, and `/api` for those who write them. */
export function interfaces(server: ServerContext): Hono {
  const routes = new Hono();
  routes.get('/api/v1/openapi.json', cors(), (c) => {
    const language = askedLanguage(c);
    const origin = server.address ?? new URL(c.req.url).origin;
    return c.json(openApiDocument(language, origin), 200, {
      'Cache-Control': 'public, max-age=300',
      'Content-Language': language,
      Vary: 'Accept-Language',
    });
  });
  routes.get('/api', (c) => {
    c.header('Vary', 'Accept-Language');
    const context = siteContext(server, c, askedLanguage(c));
    return htmlAnswer(c, context, interfacesPage(context));
  });
  return routes;
}
