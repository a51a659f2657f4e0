import { Hono } from 'hono';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { inOneTrip } from '../../one-trip/in-one-trip.ts';
import type { ServerContext } from '../../server-context.ts';
import { signedIn } from '../../sign-in/signed-in.ts';
import { keysForm, keysPageAnswer } from '../desk-keys/keys-page.ts';
import { about } from './about.ts';
import { accessibility } from './accessibility.ts';
import { aids } from './aids.ts';
import { choose } from './choose.ts';
import { coordinator } from './coordinator.ts';
import { feedback, feedbackForm, limitedFeedback } from './feedback.ts';
import { find } from './find.ts';
import { group } from './group.ts';
import { groups } from './groups.ts';
import { home } from './home.ts';
import { manifest } from './manifest.ts';
import { namedPage } from './named-page.ts';
import { offline } from './offline.ts';
import { onlyAsMeant } from './only-as-meant.ts';
import type { PageEnvironment } from './page-environment.ts';
import { prices } from './prices.ts';
import { priority } from './priority.ts';
import { privacy } from './privacy.ts';
import { programme } from './programme.ts';
import { refer } from './refer.ts';
import { referForm } from './refer-form.ts';
import { rights } from './rights.ts';
import { sources } from './sources.ts';
import { limitedForm, status, statusForm } from './status.ts';
import { toCanonical } from './to-canonical.ts';
import { waitingTimes } from './waiting-times.ts';

/** The pages, in the order that a resident meets them. */
export function pages(server: ServerContext): Hono<PageEnvironment> {
  const routes = new Hono<PageEnvironment>();
  // an unchanged page still has the styles that its policy names
  routes.use(etag({ retainedHeaders: [...RETAINED_304_HEADERS, 'content-security-policy'] }));
  routes.use(inOneTrip(server.assets));
  routes.use(onlyAsMeant(server, routes));

  routes.get('/', choose(server));
  routes.get('/:lang', toCanonical);
  routes.get('/:lang/', toCanonical);
  routes.get('/:lang/:municipality', toCanonical);
  routes.get('/:lang/:municipality/:page/', toCanonical);
  routes.get('/:lang/:municipality/groups/:group/', toCanonical);
  routes.get('/:lang/:municipality/groups/programmes/:programme/', toCanonical);

  routes.use('/:lang/:municipality/*', namedPage(server));
  routes.get('/:lang/:municipality/', home(server));
  routes.get('/:lang/:municipality/find', find(server));
  routes.get('/:lang/:municipality/prices', prices);
  routes.get('/:lang/:municipality/waiting-times', waitingTimes(server));
  routes.get('/:lang/:municipality/groups', groups(server));
  routes.get('/:lang/:municipality/groups/:group', group(server));
  routes.get('/:lang/:municipality/groups/programmes/:programme', programme(server));
  routes.get('/:lang/:municipality/refer', refer(server));
  routes.get('/:lang/:municipality/refer/form', referForm(server));
  routes.get('/:lang/:municipality/status', status);
  routes.post('/:lang/:municipality/status', limitedForm, statusForm(server));
  routes.get('/:lang/:municipality/feedback', feedback);
  routes.post('/:lang/:municipality/feedback', limitedFeedback, feedbackForm(server));
  routes.use('/:lang/:municipality/desk/keys', signedIn(server, 'administrator', 'intake'));
  routes.get('/:lang/:municipality/desk/keys', keysPageAnswer(server));
  routes.post(
    '/:lang/:municipality/desk/keys',
    limitedForm,
    signedIn(server, 'administrator'),
    keysForm(server),
  );
  routes.get('/:lang/:municipality/priority', priority);
  routes.get('/:lang/:municipality/sources', sources);
  routes.get('/:lang/:municipality/about', about);
  routes.get('/:lang/:municipality/aids', aids);
  routes.get('/:lang/:municipality/coordinator', coordinator);
  routes.get('/:lang/:municipality/rights', rights);
  routes.get('/:lang/:municipality/privacy', privacy(server));
  routes.get('/:lang/:municipality/accessibility', accessibility);
  routes.get('/:lang/:municipality/offline', offline(server));
  routes.get('/:lang/:municipality/manifest.webmanifest', manifest);
  return routes;
}
