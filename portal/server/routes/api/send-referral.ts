import {
  type Acknowledgement,
  type SealedReferral,
  SealedReferralSchema,
  type StatusAnswer,
} from '@shared/model';
import { ProblemError } from '../../problems/problem-error.ts';
import { hashOfReceipt, receiptOf } from '../../receipt.ts';
import type { ServerContext } from '../../server-context.ts';
import type { ApiHandler } from './api-environment.ts';
import { jsonBody } from './json-body.ts';
import { refuseUnsealed } from './refuse-unsealed.ts';

/** Takes a sealed referral. The answer is given when it is on the disk, not before. */
export function sendReferral({ storage, secret, today }: ServerContext): ApiHandler {
  return async (c) => {
    const referral = await jsonBody(c, SealedReferralSchema);
    const municipality = c.var.municipality.id;
    refuseUnsealed(referral);
    if (referral.clinics.length > 0) {
      const clinics = await storage.clinics.of(municipality);
      refuseUnknownClinics(referral, new Set(clinics.map((clinic) => clinic.id)));
    }
    const receipt = receiptOf(secret, municipality, referral.idempotencyKey);
    const receiptHash = hashOfReceipt(secret, receipt);
    const acknowledge = ({ receivedOn, status }: StatusAnswer, code: 200 | 201) =>
      c.json({ receipt, receivedOn, status } satisfies Acknowledgement, code);

    if (!(await storage.intakeKeys.isUsable(municipality, referral.keySet))) {
      // what has arrived before has arrived, whatever became of the keys since
      const earlier = await storage.referralStatuses.find({ municipality, receiptHash });
      if (earlier === undefined) throw new ProblemError(409, 'keys.changed');
      return acknowledge(earlier, 200);
    }
    const { isNew, answer } = await storage.referrals.add({
      ...referral,
      municipality,
      receiptHash,
      receivedOn: today(),
    });
    return acknowledge(answer, isNew ? 201 : 200);
  };
}

function refuseUnknownClinics({ clinics }: SealedReferral, known: ReadonlySet<string>): void {
  const fields = clinics.flatMap((clinic, at) =>
    known.has(clinic) ? [] : [{ path: `clinics.${at}`, code: 'clinic.unknown' }],
  );
  if (fields.length > 0) throw new ProblemError(422, 'body.fields', { fields });
}
