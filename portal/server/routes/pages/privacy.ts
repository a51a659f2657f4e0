import { privacyPage } from '../../../pages/privacy.tsx';
import type { ServerContext } from '../../server-context.ts';
import { htmlAnswer } from './html-answer.ts';
import type { PageHandler } from './page-environment.ts';

/** What is read and kept of people, and the keys that their requests are locked to. */
export function privacy({ storage }: ServerContext): PageHandler {
  return async (c) => {
    const { page } = c.var;
    const { keys, fingerprint } = await storage.intakeKeys.currentOf(page.municipality.id);
    const sealedTo = keys.length === 0 ? null : fingerprint;
    return htmlAnswer(c, page, privacyPage(page, { sealedTo }));
  };
}
