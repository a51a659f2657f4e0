import type { Handler } from 'hono';
import type { ServerContext } from '../server-context.ts';

/** Whether the process lives and its database answers. */
export function health({ storage }: ServerContext): Handler {
  return async (c) => {
    await storage.check();
    return c.text('ok', 200, { 'Cache-Control': 'no-store' });
  };
}
