import * as v from 'valibot';
import { typedText } from '../../../desk/form/typed.ts';
import type { PublicationLine } from '../../../desk/history/history-page.tsx';
import { History } from '../../../desk/history/history-page.tsx';
import { addressOf } from '../../../pages/page.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import type { ServerContext } from '../../server-context.ts';
import { type Publication, SubjectKindSchema } from '../../storage/publishing-history.ts';
import type { DeskHandler, DeskRequest } from './desk-environment.ts';
import { deskAnswer } from './desk-page.ts';
import { kinds } from './kinds.ts';
import { publish } from './publish.ts';
import type { Subject } from './subjects/subject.ts';
import { typedForm } from './typed-form.ts';

const mostShown = 60;

export function historyPage(server: ServerContext): DeskHandler {
  return async (c) => historyAnswer(server, c, { wasTooLate: false });
}

async function historyAnswer(
  { storage }: ServerContext,
  c: DeskRequest,
  { wasTooLate }: { wasTooLate: boolean },
): Promise<Response> {
  const { desk, user } = c.var;
  const clinic = user.role === 'clinic' ? user.clinic : undefined;
  const entries = await storage.publishingHistory.latest(user.municipality, {
    clinic,
    limit: mostShown,
  });
  const clinics = await storage.clinics.all(user.municipality);
  const newest = new Set<string>();
  const lines = entries.map((entry): PublicationLine => {
    const key = `${entry.kind} ${entry.id}`;
    // they come newest first
    const isNewest = !newest.has(key);
    newest.add(key);
    return {
      ...kinds[entry.kind].describe(entry, { desk, clinics }),
      kind: entry.kind,
      id: entry.id,
      version: entry.version,
      by: entry.by,
      at: entry.at,
      isNewest,
    };
  });
  const title = desk.t('desk:history.title');
  const body = (
    <History
      context={desk}
      lines={lines}
      wasTooLate={wasTooLate}
      isDone={c.req.query('done') !== undefined}
    />
  );
  return deskAnswer(c, { title, body }, wasTooLate ? 409 : 200);
}

/** Takes the newest publication of something back, as a publication of its own. */
export function undo(server: ServerContext): DeskHandler {
  return async (c) => {
    const sent = await typedForm(c);
    const kind = v.safeParse(SubjectKindSchema, typedText(sent, 'kind'));
    const id = typedText(sent, 'id');
    const version = Number(typedText(sent, 'version'));
    if (!kind.success || !Number.isSafeInteger(version)) throw new ProblemError(422, 'body.fields');
    const entry = await server.storage.publishingHistory.one({ kind: kind.output, id }, version);
    if (entry === undefined) throw new ProblemError(404, 'address.unknown');
    if (!mayUndo(c, entry)) throw new ProblemError(403, 'role.refused');
    const isDone = await kinds[kind.output].undo(entry, (subject) =>
      undoAs(server, c, subject, entry),
    );
    if (!isDone) return historyAnswer(server, c, { wasTooLate: true });
    return c.redirect(`${addressOf(c.var.desk, 'desk/history')}?done#done`, 303);
  };
}

function mayUndo(c: DeskRequest, { kind, clinic }: Publication): boolean {
  const { user } = c.var;
  if (user.role === 'administrator') return true;
  return user.role === 'clinic' && kind !== 'municipality' && clinic === user.clinic;
}

async function undoAs<Content>(
  server: ServerContext,
  c: DeskRequest,
  subject: Subject<Content>,
  { id, version, before, after }: Publication,
): Promise<boolean> {
  const last = v.safeParse(v.nullable(subject.schema), before);
  const now = v.safeParse(subject.schema, after);
  if (!last.success || !now.success) return false;
  const back = last.output ?? subject.ended(now.output, c.var.desk.today);
  if (back === null) return false;
  const edition = { id, version, after: back, isUndo: true };
  const { outcome } = await publish(server, c.var.user, subject, edition);
  return outcome === 'published';
}
