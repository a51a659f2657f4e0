import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { ServerContext } from '../../server-context.ts';
import { about } from './about.ts';
import { choose } from './choose.ts';
import { groups } from './groups.ts';
import { home } from './home.ts';
import { namedPage } from './named-page.ts';
import { onlyAsMeant } from './only-as-meant.ts';
import type { PageEnvironment } from './page-environment.ts';
import { prices } from './prices.ts';
import { priority } from './priority.ts';
import { refer } from './refer.ts';
import { sources } from './sources.ts';
import { limitedForm, status, statusForm } from './status.ts';
import { toCanonical } from './to-canonical.ts';
import { waitingTimes } from './waiting-times.ts';

/** The pages, in the order that a resident meets them. */
export function pages(server: ServerContext): Hono<PageEnvironment> {
  const routes = new Hono<PageEnvironment>();
  routes.use(etag());
  routes.use(onlyAsMeant(server, routes));

  routes.get('/', choose(server));
  routes.get('/:lang', toCanonical);
  routes.get('/:lang/', toCanonical);
  routes.get('/:lang/:municipality', toCanonical);
  routes.get('/:lang/:municipality/:page/', toCanonical);

  routes.use('/:lang/:municipality/*', namedPage(server));
  routes.get('/:lang/:municipality/', home(server));
  routes.get('/:lang/:municipality/prices', prices);
  routes.get('/:lang/:municipality/waiting-times', waitingTimes(server));
  routes.get('/:lang/:municipality/groups', groups(server));
  routes.get('/:lang/:municipality/refer', refer(server));
  routes.get('/:lang/:municipality/status', status);
  routes.post('/:lang/:municipality/status', limitedForm, statusForm(server));
  routes.get('/:lang/:municipality/priority', priority);
  routes.get('/:lang/:municipality/sources', sources);
  routes.get('/:lang/:municipality/about', about);
  return routes;
}
