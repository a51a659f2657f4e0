import type { ComponentChildren } from 'preact';
import * as v from 'valibot';
import { ConflictView, isOwnName } from '../../../desk/edit/conflict-page.tsx';
import { differences } from '../../../desk/edit/differences.ts';
import { Done } from '../../../desk/edit/done.tsx';
import { Edit } from '../../../desk/edit/edit-page.tsx';
import { chosenSide, merged } from '../../../desk/edit/merge.ts';
import type { DeskForm } from '../../../desk/form/desk-form.ts';
import type { FormError } from '../../../desk/form/form-reader.ts';
import { type Typed, typedText } from '../../../desk/form/typed.ts';
import { addressOf } from '../../../pages/page.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import type { ServerContext } from '../../server-context.ts';
import type { DeskRequest } from './desk-environment.ts';
import { deskAnswer } from './desk-page.ts';
import { type Conflict, publish } from './publish.ts';
import type { Subject } from './subjects/subject.ts';
import { typedForm } from './typed-form.ts';

/** Something that is edited: what it is, its form, and where one is afterwards. */
export type Editing<Content, About> = {
  subject: Subject<Content>;
  form: DeskForm<Content, About>;
  id: string;
  about: About;
  /** What stands now; null for something new. */
  now: Content | null;
  /** What a new one begins as. */
  begin?: Typed;
  title: string;
  lead?: ComponentChildren;
  notice?: ComponentChildren;
  below?: ComponentChildren;
  /** Where one goes after publishing, below language and municipality. */
  next: string;
  /** Where residents see it. */
  shownAt: string;
};

/** The form as it stands, or as an earlier version stood (`?version=3`). */
export async function showForm<Content, About>(
  server: ServerContext,
  c: DeskRequest,
  editing: Editing<Content, About>,
): Promise<Response> {
  const { subject, form, id, about, now } = editing;
  const name = { kind: subject.kind, id };
  const version = await server.storage.publishingHistory.versionOf(name);
  const earlier = await earlierEdition(server, c, editing);
  const shown = earlier ?? now;
  const typed = shown === null ? (editing.begin ?? new Map()) : form.typedOf(shown, about);
  const isDone = c.req.query('done') !== undefined && version > 0;
  return answer(c, editing, { typed, errors: [], version, isDone });
}

/** Reads the form, and publishes it where nothing is wrong and nobody else was first. */
export async function takeForm<Content, About>(
  server: ServerContext,
  c: DeskRequest,
  editing: Editing<Content, About>,
): Promise<Response> {
  const { subject, form, id, about, now } = editing;
  const { t, language } = c.var.desk;
  const sent = await typedForm(c);
  const version = versionIn(sent);
  const fields = form.fields(about, t, language);
  const theirs = now === null ? new Map() : form.typedOf(now, about);
  const wasConflict = sent.has('conflict');
  if (wasConflict && fields.some(({ name }) => isOpen(sent, theirs, name, fields))) {
    const base = await baseOf(server, editing, version);
    return conflictAnswer(c, editing, sent, { version, base, now }, true);
  }
  const typed = withoutOwnNames(wasConflict ? merged(fields, sent, theirs) : sent);
  const read = form.read(typed, about, t);
  if ('errors' in read) {
    return answer(c, editing, { typed, errors: read.errors, version, isDone: false }, 422);
  }
  const result = await publish(server, c.var.user, subject, { id, version, after: read.content });
  if (result.outcome === 'conflict') {
    return conflictAnswer(c, editing, typed, result.conflict, false);
  }
  return c.redirect(`${addressOf(c.var.desk, editing.next)}?done#done`, 303);
}

/** Whether a field differs and nobody has said whose value stands. */
function isOpen(
  sent: Typed,
  theirs: Typed,
  name: string,
  fields: Parameters<typeof differences>[0],
): boolean {
  const own = fields.filter((field) => field.name === name);
  return differences(own, theirs, sent).length > 0 && chosenSide(sent, name) === undefined;
}

type State = { typed: Typed; errors: readonly FormError[]; version: number; isDone: boolean };

function answer<Content, About>(
  c: DeskRequest,
  editing: Editing<Content, About>,
  { typed, errors, version, isDone }: State,
  status: 200 | 422 = 200,
): Response {
  const { subject, form, id, about, title, lead, below, shownAt } = editing;
  const context = c.var.desk;
  const { t } = context;
  const done = isDone ? (
    <Done context={context} kind={subject.kind} id={id} version={version} shownAt={shownAt} />
  ) : null;
  const body = (
    <Edit
      context={context}
      form={form}
      about={about}
      typed={typed}
      errors={errors}
      version={version}
      title={title}
      lead={lead}
      notice={
        <>
          {done}
          {editing.notice}
        </>
      }
      below={below}
    />
  );
  const pageTitle = errors.length > 0 ? t('portal:document.titleOfError', { title }) : title;
  return deskAnswer(c, { title: pageTitle, body }, status);
}

function conflictAnswer<Content, About>(
  c: DeskRequest,
  { form, about, title }: Editing<Content, About>,
  mine: Typed,
  { now, base, version }: Conflict<Content>,
  isIncomplete: boolean,
): Response {
  const context = c.var.desk;
  const { t, language } = context;
  const typedOf = (content: Content | null): Typed =>
    content === null ? new Map() : form.typedOf(content, about);
  const body = (
    <ConflictView
      context={context}
      fields={form.fields(about, t, language)}
      mine={mine}
      theirs={typedOf(now)}
      base={typedOf(base)}
      version={version}
      isIncomplete={isIncomplete}
      title={title}
    />
  );
  const pageTitle = t('portal:document.titleOfError', { title });
  return deskAnswer(c, { title: pageTitle, body }, isIncomplete ? 422 : 409);
}

async function baseOf<Content, About>(
  { storage }: ServerContext,
  { subject, id }: Editing<Content, About>,
  version: number,
): Promise<Content | null> {
  const entry = await storage.publishingHistory.one({ kind: subject.kind, id }, version);
  const base = v.safeParse(subject.schema, entry?.before);
  return base.success ? base.output : null;
}

async function earlierEdition<Content, About>(
  { storage }: ServerContext,
  c: DeskRequest,
  { subject, id }: Editing<Content, About>,
): Promise<Content | null> {
  const asked = c.req.query('version');
  if (asked === undefined || !/^\d{1,9}$/.test(asked)) return null;
  const entry = await storage.publishingHistory.one({ kind: subject.kind, id }, Number(asked));
  const edition = v.safeParse(subject.schema, entry?.after);
  return edition.success ? edition.output : null;
}

/** Every form of ours says which version it began from. */
function versionIn(sent: Typed): number {
  const version = typedText(sent, 'version');
  if (!/^\d{1,9}$/.test(version)) throw new ProblemError(422, 'body.fields');
  return Number(version);
}

function withoutOwnNames(typed: Typed): Typed {
  return new Map([...typed].filter(([name]) => !isOwnName(name)));
}
