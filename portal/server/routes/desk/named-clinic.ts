import { type Clinic, ClinicIdSchema } from '@shared/model';
import * as v from 'valibot';
import { ProblemError } from '../../problems/problem-error.ts';
import type { ServerContext } from '../../server-context.ts';
import type { DeskRequest } from './desk-environment.ts';

/** The clinic in the address. Who may see it was asked before. */
export async function namedClinic({ storage }: ServerContext, c: DeskRequest): Promise<Clinic> {
  const id = v.safeParse(ClinicIdSchema, c.req.param('clinic'));
  const clinic = id.success
    ? await storage.clinics.byId(c.var.user.municipality, id.output)
    : undefined;
  if (clinic === undefined) throw new ProblemError(404, 'address.unknown');
  return clinic;
}
