import { type ReferralId, ReferralIdSchema, ResealedSchema, type ResealList } from '@shared/model';
import * as v from 'valibot';
import { ProblemError } from '../../problems/problem-error.ts';
import type { ServerContext } from '../../server-context.ts';
import type { ApiHandler } from './api-environment.ts';
import { jsonBody } from './json-body.ts';
import { refuseUnsealed } from './refuse-unsealed.ts';

const pageLength = 25;

/** What is sealed to an older set of keys, in pages by id (`?after=`), and whom to seal it to. */
export function resealList({ storage }: ServerContext): ApiHandler {
  return async (c) => {
    const municipality = c.var.municipality.id;
    const after = referralId(c.req.query('after'));
    const current = await storage.intakeKeys.currentOf(municipality);
    const list: ResealList = {
      current,
      remaining: await storage.reseals.countOf(municipality, current.keySet),
      ...(await storage.reseals.listOf(municipality, current.keySet, { after, limit: pageLength })),
    };
    return c.json(list);
  };
}

/** Takes a resealed referral or follow-up in the place of the very one that was opened, and no other. */
export function putResealed({ storage }: ServerContext): ApiHandler {
  return async (c) => {
    const id = referralId(c.req.param('id'));
    if (id === null) throw new ProblemError(404, 'referral.unknown');
    const resealed = await jsonBody(c, ResealedSchema);
    refuseUnsealed(resealed);
    if (!(await storage.reseals.replace(c.var.municipality.id, id, resealed))) {
      throw new ProblemError(409, 'referral.replaced');
    }
    return c.body(null, 204);
  };
}

function referralId(text: string | undefined): ReferralId | null {
  const id = v.safeParse(ReferralIdSchema, text);
  return id.success ? id.output : null;
}
