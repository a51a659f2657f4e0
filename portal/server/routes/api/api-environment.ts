import type { Municipality } from '@shared/model';
import type { MiddlewareHandler } from 'hono';

/** What the middleware of the API hands on: the municipality that the address names. */
export type ApiEnvironment = { Variables: { municipality: Municipality } };

export type ApiHandler = MiddlewareHandler<ApiEnvironment>;
