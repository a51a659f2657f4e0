import type { Role } from '@shared/model';
import { Hono } from 'hono';
import { rateLimit } from '../../limits/rate-limit.ts';
import type { ServerContext } from '../../server-context.ts';
import { recoveryLimit, signInLimit } from '../../sign-in/limits.ts';
import { signedIn } from '../../sign-in/signed-in.ts';
import type { DeskEnvironment } from '../desk/desk-environment.ts';
import { deskContext } from '../desk/desk-page.ts';
import { limitedDeskForm } from '../desk/typed-form.ts';
import { namedPage } from '../pages/named-page.ts';
import { onlyAsMeant } from '../pages/only-as-meant.ts';
import { limitedForm } from '../pages/status.ts';
import { account, askForCodes, makeCodes, removePasskey, signOut } from './account.ts';
import { auditTrail } from './audit-trail.ts';
import { devices, offerPairing, revokeDevice } from './devices.ts';
import { fromOwnPage } from './from-own-page.ts';
import { invitation } from './invitation.ts';
import { openIdBack, openIdOut, openIdReturnPath } from './openid.ts';
import { invite, inviteAgain, people, removeUser, revokeInvitation } from './people.ts';
import { recovery, recoveryForm } from './recovery.ts';
import { signIn } from './sign-in.ts';
import { signedInContext, signInContext, toNamedHost } from './sign-in-context.ts';

const base = '/:lang/:municipality';

/** Signing in, and the pages about who may and what they did. */
export function signInPages(server: ServerContext): Hono<DeskEnvironment> {
  const routes = new Hono<DeskEnvironment>();
  routes.use(onlyAsMeant(server, routes));
  routes.use(`${base}/sign-in/*`, namedPage(server), toNamedHost(server), signInContext(server));
  routes.get(`${base}/sign-in`, signIn(server));
  routes.get(`${base}/sign-in/invitation/:token`, invitation(server));
  routes.get(`${base}/sign-in/recovery`, recovery);
  routes.post(
    `${base}/sign-in/recovery`,
    fromOwnPage(server),
    limitedForm,
    rateLimit(server, recoveryLimit),
    recoveryForm(server),
  );
  routes.get(`${base}/sign-in/openid`, rateLimit(server, signInLimit), openIdOut(server));
  routes.get(openIdReturnPath, rateLimit(server, signInLimit), openIdBack(server));

  const signedInPage = (path: string, ...roles: Role[]) =>
    [
      namedPage(server),
      limitedDeskForm,
      signedIn(server, ...roles),
      deskContext(server),
      signedInContext(server, path),
    ] as const;
  const all = signedInPage('desk/account');
  routes.post(`${base}/desk/sign-out`, ...all, signOut(server, 'this'));
  routes.get(`${base}/desk/account`, ...all, account(server));
  routes.post(`${base}/desk/account/passkeys`, ...all, removePasskey(server));
  routes.get(`${base}/desk/account/recovery-codes`, ...all, askForCodes);
  routes.post(`${base}/desk/account/recovery-codes`, ...all, makeCodes(server));
  routes.post(`${base}/desk/account/sign-out-everywhere`, ...all, signOut(server, 'everywhere'));

  const ofPeople = signedInPage('desk/people', 'administrator');
  routes.get(`${base}/desk/people`, ...ofPeople, people(server));
  routes.post(`${base}/desk/people/invite`, ...ofPeople, invite(server));
  routes.post(`${base}/desk/people/again`, ...ofPeople, inviteAgain(server));
  routes.post(`${base}/desk/people/revoke`, ...ofPeople, revokeInvitation(server));
  routes.post(`${base}/desk/people/remove`, ...ofPeople, removeUser(server));

  const ofTrail = signedInPage('desk/audit-trail', 'administrator');
  routes.get(`${base}/desk/audit-trail`, ...ofTrail, auditTrail(server));

  const ofDevices = signedInPage('desk/devices', 'administrator', 'intake');
  routes.get(`${base}/desk/devices`, ...ofDevices, devices(server));
  routes.post(`${base}/desk/devices/offer`, ...ofDevices, offerPairing(server));
  routes.post(`${base}/desk/devices/revoke`, ...ofDevices, revokeDevice(server));
  return routes;
}
