import { KeyRingSchema, ResealedSchema, ResealListSchema } from '@shared/model';
import { AddedKeySchema } from '../../routes/desk-keys/add-key.ts';
import type { Operation } from '../operation.ts';
import { ResealQuerySchema } from './intake.ts';

const desk = { group: 'desk', access: 'desk' } as const;

/** What the desk's page of keys asks for from the browser. */
export const deskOperations: readonly Operation[] = [
  {
    ...desk,
    id: 'deskKeyRing',
    method: 'get',
    path: '/api/v1/{municipality}/desk/keys',
    answers: { 200: KeyRingSchema },
  },
  {
    ...desk,
    id: 'deskAddKey',
    method: 'post',
    path: '/api/v1/{municipality}/desk/keys',
    body: AddedKeySchema,
    answers: { 201: KeyRingSchema },
    problems: ['keys.known'],
  },
  {
    ...desk,
    id: 'deskResealList',
    method: 'get',
    path: '/api/v1/{municipality}/desk/reseal',
    query: ResealQuerySchema,
    answers: { 200: ResealListSchema },
  },
  {
    ...desk,
    id: 'deskPutResealed',
    method: 'put',
    path: '/api/v1/{municipality}/desk/reseal/{id}',
    body: ResealedSchema,
    answers: { 204: 'nothing' },
    problems: ['referral.unknown', 'referral.replaced'],
  },
];
