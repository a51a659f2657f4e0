import {
  type Inbox,
  InboxQuerySchema,
  ReferralIdSchema,
  StatusChangeSchema,
  type StoredFollowUp,
  type StoredReferral,
} from '@shared/model';
import * as v from 'valibot';
import { fieldProblems } from '../../problems/field-problems.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import type { ServerContext } from '../../server-context.ts';
import type { ApiHandler } from './api-environment.ts';
import { jsonBody } from './json-body.ts';
import { statusChanged } from './status-changed.ts';

/** What lies before an intake, for its devices, a part at a time. */
export function inbox({ storage }: ServerContext): ApiHandler {
  return async (c) => {
    const { id, retention } = c.var.municipality;
    const { after, limit } = queryOf(c.req.query());
    const last = after && (await storage.referralStatuses.find({ municipality: id, id: after }));
    if (after !== undefined && last === undefined) throw new ProblemError(404, 'referral.unknown');
    const referrals = await storage.referrals.inboxOf(id, {
      after: after && last && { id: after, receivedOn: last.receivedOn },
      limit,
    });
    const clinics = (await storage.clinics.of(id)).map(({ id, name }) => ({ id, name }));
    const isFull = referrals.length === limit;
    const inbox: Inbox = {
      clinics,
      retention,
      referrals: withFollowUps(
        referrals,
        await storage.followUps.of(referrals.map(({ id }) => id)),
      ),
      next: (isFull && referrals.at(-1)?.id) || null,
    };
    return c.json(inbox);
  };
}

function withFollowUps(
  referrals: readonly StoredReferral[],
  followUps: readonly StoredFollowUp[],
): Inbox['referrals'] {
  return referrals.map((one) => ({
    ...one,
    followUps: followUps.filter(({ referral }) => referral === one.id),
  }));
}

function queryOf(query: Record<string, string>) {
  const result = v.safeParse(InboxQuerySchema, query);
  if (result.success) return result.output;
  throw new ProblemError(422, 'body.fields', { fields: fieldProblems(result.issues) });
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
