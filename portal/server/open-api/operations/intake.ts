import {
  InboxQuerySchema,
  InboxSchema,
  KeyRingSchema,
  NewKeySchema,
  PairedSchema,
  PairingRequestSchema,
  ReferralIdSchema,
  ResealedSchema,
  ResealListSchema,
  StatusAnswerSchema,
  StatusChangeSchema,
} from '@shared/model';
import * as v from 'valibot';
import type { Operation } from '../operation.ts';

export const ResealQuerySchema = v.object({ after: v.optional(ReferralIdSchema) });

/** What an intake's device asks for. */
export const intakeOperations: readonly Operation[] = [
  {
    id: 'pair',
    method: 'post',
    path: '/api/v1/pairing',
    group: 'intake',
    access: 'everyone',
    body: PairingRequestSchema,
    answers: { 201: PairedSchema },
    problems: ['pairing.unknown'],
    limited: true,
  },
  {
    id: 'inbox',
    method: 'get',
    path: '/api/v1/{municipality}/inbox',
    group: 'intake',
    access: 'device',
    query: InboxQuerySchema,
    answers: { 200: InboxSchema },
    problems: ['referral.unknown', 'body.fields'],
  },
  {
    id: 'changeStatus',
    method: 'post',
    path: '/api/v1/{municipality}/inbox/{id}/status',
    group: 'intake',
    access: 'device',
    body: StatusChangeSchema,
    answers: { 200: StatusAnswerSchema },
    problems: ['referral.unknown', 'referral.final'],
  },
  {
    id: 'keyRing',
    method: 'get',
    path: '/api/v1/{municipality}/inbox/keys',
    group: 'intake',
    access: 'device',
    answers: { 200: KeyRingSchema },
  },
  {
    id: 'sendKey',
    method: 'post',
    path: '/api/v1/{municipality}/inbox/keys',
    group: 'intake',
    access: 'device',
    body: NewKeySchema,
    answers: { 201: KeyRingSchema },
    problems: ['keys.known'],
  },
  {
    id: 'resealList',
    method: 'get',
    path: '/api/v1/{municipality}/inbox/reseal',
    group: 'intake',
    access: 'device',
    query: ResealQuerySchema,
    answers: { 200: ResealListSchema },
  },
  {
    id: 'putResealed',
    method: 'put',
    path: '/api/v1/{municipality}/inbox/reseal/{id}',
    group: 'intake',
    access: 'device',
    body: ResealedSchema,
    answers: { 204: 'nothing' },
    problems: ['referral.unknown', 'referral.replaced'],
  },
];
