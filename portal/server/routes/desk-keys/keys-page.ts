import { RecipientSchema, type SignedInUser } from '@shared/model';
import type { Context, MiddlewareHandler } from 'hono';
import * as v from 'valibot';
import type { DeskContext } from '../../../desk/desk-context.ts';
import { renderDesk } from '../../../desk/frame.tsx';
import { type KeysPageProps, keysPage } from '../../../desk/keys/keys-page.tsx';
import { keysTexts } from '../../../desk/keys/texts.ts';
import { problemText } from '../../problems/problem-texts.ts';
import type { ServerContext } from '../../server-context.ts';
import type { SignedInEnvironment } from '../../sign-in/signed-in.ts';
import type { PageEnvironment } from '../pages/page-environment.ts';
import { changeKey } from './change-key.ts';

type KeysPageEnvironment = {
  Variables: PageEnvironment['Variables'] & SignedInEnvironment['Variables'];
};

const DoneSchema = v.picklist(['made', 'sent', 'recovery', 'approved', 'revoked']);

/** The keys as they are now. */
export function keysPageAnswer(server: ServerContext): MiddlewareHandler<KeysPageEnvironment> {
  return async (c) => {
    const done = v.safeParse(DoneSchema, c.req.query('done'));
    return answer(server, c, 200, { done: done.success ? done.output : undefined });
  };
}

const FormSchema = v.object({
  action: v.picklist(['approve', 'revoke']),
  recipient: RecipientSchema,
  compared: v.optional(v.literal('yes')),
});

/** What an administrator decides of one key. It leads back to the page, so that reloading is safe. */
export function keysForm(server: ServerContext): MiddlewareHandler<KeysPageEnvironment> {
  return async (c) => {
    const { language } = c.var.page;
    const form = v.safeParse(FormSchema, await c.req.parseBody().catch(() => ({})));
    if (!form.success) {
      return answer(server, c, 422, { trouble: problemText('keys.unknown', language) });
    }
    const { action, recipient, compared } = form.output;
    if (action === 'approve' && compared === undefined) {
      return answer(server, c, 422, { trouble: keysTexts(language)('keys:card.notCompared') });
    }
    const outcome = await changeKey(server, c.var.user, action, recipient);
    if (outcome === 'done') {
      return c.redirect(`${c.req.path}?done=${action === 'approve' ? 'approved' : 'revoked'}`, 303);
    }
    const status = outcome === 'last' ? 409 : 404;
    return answer(server, c, status, { trouble: problemText(`keys.${outcome}`, language) });
  };
}

async function answer(
  { storage, assets }: ServerContext,
  c: Context<KeysPageEnvironment>,
  status: 200 | 404 | 409 | 422,
  said: Pick<KeysPageProps, 'done' | 'trouble'>,
): Promise<Response> {
  const { page, user } = c.var;
  const { id } = page.municipality;
  const ring = await storage.intakeKeys.ringOf(id);
  const remaining = await storage.reseals.countOf(id, ring.current.keySet);
  const built = [assets.of('desk/desk.css'), assets.of('desk/keys/client.tsx')];
  const context: DeskContext = {
    ...page,
    assets: {
      styles: [...page.assets.styles, ...built.flatMap(({ styles }) => styles)],
      scripts: [...page.assets.scripts, ...built.flatMap(({ scripts }) => scripts)],
    },
    user: deskUser(user),
  };
  c.header('Content-Language', page.language);
  return c.html(renderDesk(context, keysPage(context, { ring, remaining, ...said })), status);
}

function deskUser(user: SignedInUser): DeskContext['user'] {
  return user.role === 'clinic'
    ? { name: user.name, role: user.role, clinic: user.clinic }
    : { name: user.name, role: user.role };
}
