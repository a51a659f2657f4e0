import { type Inbox, ReferralIdSchema, StatusChangeSchema } from '@shared/model';
import * as v from 'valibot';
import { ProblemError } from '../../problems/problem-error.ts';
import type { ServerContext } from '../../server-context.ts';
import type { ApiHandler } from './api-environment.ts';
import { jsonBody } from './json-body.ts';
import { statusChanged } from './status-changed.ts';

/** What lies before an intake, for its devices. */
export function inbox({ storage }: ServerContext): ApiHandler {
  return async (c) => {
    const { id } = c.var.municipality;
    const clinics = (await storage.clinics.of(id)).map(({ id, name }) => ({ id, name }));
    const inbox: Inbox = { clinics, referrals: await storage.referrals.inboxOf(id) };
    return c.json(inbox);
  };
}

/** What the intake says of one referral. */
export function inboxStatus({ storage, today }: ServerContext): ApiHandler {
  return async (c) => {
    const id = v.safeParse(ReferralIdSchema, c.req.param('id'));
    if (!id.success) throw new ProblemError(404, 'referral.unknown');
    const { status } = await jsonBody(c, StatusChangeSchema);
    const which = { municipality: c.var.municipality.id, id: id.output };
    const changed = await storage.referralStatuses.change(which, status, today());
    return c.json(statusChanged(changed, 'referral.unknown'));
  };
}
