import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { bodyLimit, largestBodyBytes } from './limits/body-limit.ts';
import { requestLog } from './middleware/request-log.ts';
import { securityHeaders } from './middleware/security-headers.ts';
import { interfaces } from './open-api/interfaces.ts';
import { api } from './routes/api/api.ts';
import { asset } from './routes/asset.ts';
import { desk } from './routes/desk/desk.ts';
import { health, readiness } from './routes/health.ts';
import { calendars } from './routes/open-data/calendar.ts';
import { openData } from './routes/open-data/open-data.ts';
import { signedPacks } from './routes/open-data/packs.ts';
import { failed } from './routes/pages/failed.ts';
import { notFound } from './routes/pages/not-found.ts';
import { pages } from './routes/pages/pages.ts';
import { pairingApi } from './routes/sign-in/pairing-api.ts';
import { signInApi } from './routes/sign-in/sign-in-api.ts';
import { signInPages } from './routes/sign-in/sign-in-pages.ts';
import { icon, robots } from './routes/texts.ts';
import { appIcon, worker } from './routes/worker.ts';
import type { ServerContext } from './server-context.ts';

/** The portal: what every request passes, in order, and what answers it. */
export function createApp(server: ServerContext): Hono {
  const app = new Hono();

  const safe = securityHeaders(server.address);

  app.use(requestLog(server));
  // what programs fetch is small or sealed
  app.use(compress({ contentTypeFilter: /^text\/(html|csv)/ }));
  app.get('/healthz', safe, health);
  app.get('/readyz', safe, readiness(server));
  app.get('/assets/*', safe, asset(server.assets));

  // outside of the headers: what is kept is kept with them
  app.use(server.answers.keep);
  app.use(safe);
  app.use(bodyLimit(largestBodyBytes));
  app.get('/robots.txt', robots);
  app.get('/favicon.svg', icon);
  app.get('/icons/:name', appIcon);
  app.get('/apple-touch-icon.png', appIcon);
  app.get('/sw.js', worker(server.assets));
  app.route('/api/v1/sign-in', signInApi(server));
  app.route('/api/v1/pairing', pairingApi(server));
  app.route('/', interfaces(server));
  app.route('/api/v1', openData(server));
  app.route('/api/v1', signedPacks(server));
  app.route('/api/v1', api(server));
  app.route('/calendar', calendars(server));
  app.route('/', signInPages(server));
  app.route('/', desk(server));
  app.route('/', pages(server));

  app.notFound(notFound(server));
  app.onError(failed(server));
  return app;
}
