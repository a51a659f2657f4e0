import * as v from 'valibot';
import { auditPage } from '../../../desk/people/audit-page.tsx';
import type { ServerContext } from '../../server-context.ts';
import type { DeskHandler } from '../desk/desk-environment.ts';
import { deskAnswer } from '../desk/desk-page.ts';

const linesOnAPage = 100;

const BeforeSchema = v.fallback(
  v.optional(v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number))),
  undefined,
);

/** What has been done, the newest first, and whether the trail is whole. */
export function auditTrail({ storage }: ServerContext): DeskHandler {
  return async (c) => {
    const { municipality } = c.var.user;
    const before = v.parse(BeforeSchema, c.req.query('before'));
    const page = auditPage(c.var.desk, {
      chain: await storage.auditTrail.verify(municipality),
      lines: await storage.auditTrail.latest(municipality, { before, limit: linesOnAPage }),
      names: await storage.users.namesOf(municipality),
      isNewest: before === undefined,
    });
    return deskAnswer(c, page);
  };
}
