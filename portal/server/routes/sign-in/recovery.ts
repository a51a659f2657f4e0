import { ReceiptSchema } from '@shared/model';
import * as v from 'valibot';
import { type RecoveryProps, recoveryPage } from '../../../desk/sign-in/recovery-page.tsx';
import type { ServerContext } from '../../server-context.ts';
import { giveSessionCookie } from '../../sign-in/session-cookie.ts';
import { signInUser } from '../../sign-in/sign-in-user.ts';
import { privateHtmlAnswer } from '../pages/html-answer.ts';
import type { PageHandler } from '../pages/page-environment.ts';
import { wayOn } from './sign-in-context.ts';

/** The question for a recovery code. */
export const recovery: PageHandler = (c) => {
  const { page } = c.var;
  return privateHtmlAnswer(c, page, recoveryPage(page, { to: wayOn(c, page) }), 200);
};

const FormSchema = v.object({ code: v.optional(v.pipe(v.string(), v.maxLength(100)), '') });

/** Signs in whoever has a code that has not been used, and uses it up. */
export function recoveryForm(server: ServerContext): PageHandler {
  const { storage, now } = server;
  return async (c) => {
    const { page } = c.var;
    const answer = (status: 422, props: Omit<RecoveryProps, 'to'>) =>
      privateHtmlAnswer(c, page, recoveryPage(page, { to: wayOn(c, page), ...props }), status);
    const form = v.safeParse(FormSchema, await c.req.parseBody().catch(() => ({})));
    const typed = form.success ? form.output.code : '';
    if (typed.trim() === '') return answer(422, { problem: 'missing' });
    const code = v.safeParse(ReceiptSchema, typed);
    if (!code.success) return answer(422, { typed, problem: 'format' });
    const at = now();
    const began = await storage.together(async (stores) => {
      const user = await stores.recoveryCodes.use(code.output, at);
      if (user === undefined) return undefined;
      const { id, municipality } = user;
      const line = { municipality, user: id, action: 'recovery.used', about: '', at } as const;
      await stores.auditTrail.record(line);
      return { user, session: await signInUser(stores, user, { way: 'recovery', at }) };
    });
    if (began === undefined) return answer(422, { typed, problem: 'unknown' });
    giveSessionCookie(c, began.session);
    return c.redirect(`/${page.language}/${began.user.municipality}/desk/account`, 303);
  };
}
