import { randomUUID } from 'node:crypto';
import { InboxReferralSchema, type SelfReferral, SelfReferralSchema } from '@shared/model';
import * as v from 'valibot';
import type { Readable } from '../assessed.ts';
import type { Sealed } from '../opened.ts';

/** A synthetic referral as the panel has opened it, with what is given in place of its own. */
export function readable(
  own: Partial<v.InferInput<typeof SelfReferralSchema>> = {},
  envelope: Partial<v.InferInput<typeof InboxReferralSchema>> = {},
): Readable {
  return { sealed: sealed(envelope), content: content(own), suggestion: null, leftOut: [] };
}

function content(own: object): SelfReferral {
  return v.parse(SelfReferralSchema, {
    version: 1,
    municipality: 'lier',
    idempotencyKey: randomUUID(),
    language: 'nb',
    applicant: 'self',
    urgent: [],
    helper: null,
    person: { name: 'Kari Prøveland', birthDate: '1951-02-28', nationalNumber: null },
    contact: { phone: '400 00 000', email: null },
    interpreter: null,
    problem: {
      areas: ['walking-balance'],
      text: 'Jeg er ustø når jeg går.',
      since: 'months',
      course: 'worse',
    },
    important: '',
    daily: { falls: 'several', travel: 'alone', aids: '' },
    surgeryOn: null,
    dischargedOn: null,
    clinics: [],
    ...own,
  });
}

function sealed(own: object): Sealed {
  return v.parse(InboxReferralSchema, {
    id: randomUUID(),
    receivedOn: '2026-11-20',
    language: 'nb',
    clinics: [],
    status: 'received',
    changedOn: '2026-11-20',
    keySet: 1,
    sealed: '',
    ...own,
  });
}
