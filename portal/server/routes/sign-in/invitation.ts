import { ClinicIdSchema } from '@shared/model';
import * as v from 'valibot';
import { invitationEndedPage, invitationPage } from '../../../desk/sign-in/invitation-page.tsx';
import type { ServerContext } from '../../server-context.ts';
import type { Invitation } from '../../storage/invitations.ts';
import { privateHtmlAnswer } from '../pages/html-answer.ts';
import type { PageHandler } from '../pages/page-environment.ts';

/** What an invitation's link leads to. Looking uses nothing up. */
export function invitation(server: ServerContext): PageHandler {
  const { storage, now, openid } = server;
  return async (c) => {
    const { page } = c.var;
    const token = c.req.param('token') ?? '';
    const found = await storage.invitations.byToken(token, now());
    if (found === undefined || found.municipality !== page.municipality.id) {
      return privateHtmlAnswer(c, page, invitationEndedPage(page), 410);
    }
    const { name, role, endsAt, forUser } = found;
    const props = { token, name, role, endsAt, isAgain: forUser !== null, openid: openid?.name };
    const clinic = await clinicName(server, found);
    return privateHtmlAnswer(c, page, invitationPage(page, { ...props, clinic }), 200);
  };
}

async function clinicName(
  { storage }: ServerContext,
  { municipality, clinic }: Invitation,
): Promise<string | undefined> {
  if (clinic === null) return undefined;
  const found = await storage.clinics.byId(municipality, v.parse(ClinicIdSchema, clinic));
  return found?.name ?? clinic;
}
