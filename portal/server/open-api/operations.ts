import * as v from 'valibot';
import type { Operation } from './operation.ts';
import { deskOperations } from './operations/desk.ts';
import { intakeOperations } from './operations/intake.ts';
import { openDataOperations } from './operations/open-data.ts';
import { referralOperations } from './operations/referrals.ts';
import { signInOperations } from './operations/sign-in.ts';

/** Everything that programs can ask for. A test compares it with the routes, both ways. */
export const operations: readonly Operation[] = [
  ...openDataOperations,
  ...referralOperations,
  ...intakeOperations,
  ...deskOperations,
  ...signInOperations,
  {
    id: 'document',
    method: 'get',
    path: '/api/v1/openapi.json',
    group: 'about',
    access: 'everyone',
    answers: { 200: v.looseObject({ openapi: v.literal('3.1.0') }) },
  },
];
