import { type FollowUpReceived, SealedFollowUpSchema } from '@shared/model';
import { ProblemError } from '../../problems/problem-error.ts';
import { hashOfReceipt } from '../../receipt.ts';
import type { ServerContext } from '../../server-context.ts';
import type { ApiHandler } from './api-environment.ts';
import { jsonBody } from './json-body.ts';
import { refuseUnsealed } from './refuse-unsealed.ts';

/**
 * Takes what whoever holds the receipt adds to the referral, sealed. The answer is given when it
 * is on the disk; the same sent again is kept once.
 */
export function followUp({ storage, secret, today }: ServerContext): ApiHandler {
  return async (c) => {
    const { receipt, ...added } = await jsonBody(c, SealedFollowUpSchema);
    refuseUnsealed(added);
    const municipality = c.var.municipality.id;
    const receiptHash = hashOfReceipt(secret, receipt);
    const referral = await storage.followUps.referralOf({ municipality, receiptHash });
    if (referral === undefined) throw new ProblemError(404, 'receipt.unknown');
    const earlier = await storage.followUps.earlier(referral.id, added.idempotencyKey);
    if (earlier !== undefined) return c.json(earlier, 200);
    if (!referral.isOpen) throw new ProblemError(409, 'referral.final');
    if (!(await storage.intakeKeys.isUsable(municipality, added.keySet))) {
      throw new ProblemError(409, 'keys.changed');
    }
    const received: FollowUpReceived = { receivedOn: today() };
    const followUp = { ...added, ...received, referral: referral.id };
    if (!(await storage.followUps.add(municipality, followUp))) {
      throw new ProblemError(409, 'contact.full');
    }
    return c.json(received, 201);
  };
}
