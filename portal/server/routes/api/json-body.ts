import type { Context } from 'hono';
import * as v from 'valibot';
import { bodyLimit } from '../../limits/body-limit.ts';
import { fieldProblems } from '../../problems/field-problems.ts';
import { ProblemError } from '../../problems/problem-error.ts';

const largestBodyBytes = 128 * 1024;

/** Refuses a body that is too large before it is read. */
export const limitedBody = bodyLimit(largestBodyBytes);

/** The body as its schema says, or the problem with it. */
export async function jsonBody<S extends v.GenericSchema>(
  c: Context,
  schema: S,
): Promise<v.InferOutput<S>> {
  const type = c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new ProblemError(415, 'body.type');
  const result = v.safeParse(schema, parsed(await c.req.arrayBuffer()));
  if (!result.success) {
    throw new ProblemError(422, 'body.fields', { fields: fieldProblems(result.issues) });
  }
  return result.output;
}

function parsed(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ProblemError(400, 'body.not-json');
  }
}
