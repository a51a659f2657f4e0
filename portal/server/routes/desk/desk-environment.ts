import type { SignedInUser } from '@shared/model';
import type { Context, Handler } from 'hono';
import type { DeskContext } from '../../../desk/desk-context.ts';
import type { PageContext } from '../../../pages/page.ts';

/** What the middleware of the desk hands on. */
export type DeskEnvironment = {
  Variables: { page: PageContext; user: SignedInUser; desk: DeskContext };
};

export type DeskHandler = Handler<DeskEnvironment>;
export type DeskRequest = Context<DeskEnvironment>;
