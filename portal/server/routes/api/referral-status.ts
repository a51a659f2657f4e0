import { ReceiptQuerySchema } from '@shared/model';
import { ProblemError } from '../../problems/problem-error.ts';
import { hashOfReceipt } from '../../receipt.ts';
import type { ServerContext } from '../../server-context.ts';
import type { ApiHandler } from './api-environment.ts';
import { jsonBody } from './json-body.ts';
import { statusChanged } from './status-changed.ts';

/** Where a referral stands, for whoever holds its receipt. */
export function referralStatus({ storage, secret }: ServerContext): ApiHandler {
  return async (c) => {
    const { receipt } = await jsonBody(c, ReceiptQuerySchema);
    const municipality = c.var.municipality.id;
    const answer = await storage.referralStatuses.find({
      municipality,
      receiptHash: hashOfReceipt(secret, receipt),
    });
    if (answer === undefined) throw new ProblemError(404, 'receipt.unknown');
    return c.json(answer);
  };
}

/** Takes a referral back, for whoever holds its receipt. */
export function withdrawReferral({ storage, secret, today }: ServerContext): ApiHandler {
  return async (c) => {
    const { receipt } = await jsonBody(c, ReceiptQuerySchema);
    const receiptHash = hashOfReceipt(secret, receipt);
    const which = { municipality: c.var.municipality.id, receiptHash };
    const changed = await storage.referralStatuses.change(which, 'withdrawn', today());
    return c.json(statusChanged(changed, 'receipt.unknown'));
  };
}
