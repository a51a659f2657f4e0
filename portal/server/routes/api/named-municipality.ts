import { MunicipalityIdSchema } from '@shared/model';
import * as v from 'valibot';
import { ProblemError } from '../../problems/problem-error.ts';
import type { ServerContext } from '../../server-context.ts';
import type { ApiHandler } from './api-environment.ts';

/** Finds the municipality in the address, or answers that there is none. */
export function namedMunicipality({ storage }: ServerContext): ApiHandler {
  return async (c, next) => {
    const id = v.safeParse(MunicipalityIdSchema, c.req.param('municipality'));
    const municipality = id.success ? await storage.municipalities.byId(id.output) : undefined;
    if (municipality === undefined) throw new ProblemError(404, 'municipality.unknown');
    c.set('municipality', municipality);
    await next();
  };
}
