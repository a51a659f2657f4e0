import {
  AcknowledgementSchema,
  IntakeKeysSchema,
  ReceiptQuerySchema,
  SealedReferralSchema,
  StatusAnswerSchema,
} from '@shared/model';
import type { Operation } from '../operation.ts';

/** What a resident's browser asks for. */
export const referralOperations: readonly Operation[] = [
  {
    id: 'intakeKeys',
    method: 'get',
    path: '/api/v1/{municipality}/intake-keys',
    group: 'referrals',
    access: 'everyone',
    answers: { 200: IntakeKeysSchema },
  },
  {
    id: 'sendReferral',
    method: 'post',
    path: '/api/v1/{municipality}/referrals',
    group: 'referrals',
    access: 'everyone',
    body: SealedReferralSchema,
    answers: { 201: AcknowledgementSchema, 200: AcknowledgementSchema },
    problems: ['keys.changed', 'storage.full'],
    limited: true,
  },
  {
    id: 'referralStatus',
    method: 'post',
    path: '/api/v1/{municipality}/status',
    group: 'referrals',
    access: 'everyone',
    body: ReceiptQuerySchema,
    answers: { 200: StatusAnswerSchema },
    problems: ['receipt.unknown'],
    limited: true,
  },
  {
    id: 'withdrawReferral',
    method: 'post',
    path: '/api/v1/{municipality}/withdraw',
    group: 'referrals',
    access: 'everyone',
    body: ReceiptQuerySchema,
    answers: { 200: StatusAnswerSchema },
    problems: ['receipt.unknown', 'referral.final'],
    limited: true,
  },
];
