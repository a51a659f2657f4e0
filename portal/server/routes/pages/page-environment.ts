import type { Handler } from 'hono';
import type { PageContext } from '../../../pages/page.ts';

/** What the middleware of the pages hands on: the municipality and language of the address. */
export type PageEnvironment = { Variables: { page: PageContext } };

export type PageHandler = Handler<PageEnvironment>;
