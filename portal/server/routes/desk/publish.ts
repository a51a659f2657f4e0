import { isDeepStrictEqual } from 'node:util';
import type { SignedInUser } from '@shared/model';
import * as v from 'valibot';
import type { ServerContext } from '../../server-context.ts';
import type { Stores } from '../../storage/storage.ts';
import type { Subject } from './subjects/subject.ts';

export type Edition<Content> = {
  id: string;
  /** The version that the change began from. */
  version: number;
  after: Content;
  isUndo?: boolean;
};

/** What someone else has published since: what stands now, and what both began from. */
export type Conflict<Content> = { now: Content | null; version: number; base: Content | null };

export type Published<Content> =
  | { outcome: 'published'; version: number }
  | { outcome: 'conflict'; conflict: Conflict<Content> };

/**
 * Publishes a change if nobody has published another one since it began; then it stands in the
 * tables, the history and the audit trail together. Else nothing is written.
 */
export async function publish<Content>(
  { storage, now }: ServerContext,
  user: SignedInUser,
  subject: Subject<Content>,
  edition: Edition<Content>,
): Promise<Published<Content>> {
  const { id, version, after, isUndo = false } = edition;
  const { municipality } = user;
  return storage.together(async (stores) => {
    const name = { kind: subject.kind, id };
    const before = await subject.read(stores, municipality, id);
    const latest = await stores.publishingHistory.versionOf(name);
    if (latest === version && isDeepStrictEqual(before, after)) {
      return { outcome: 'published', version };
    }
    const isFirst =
      latest === version &&
      (await stores.publishingHistory.add({
        ...name,
        version: version + 1,
        municipality,
        clinic: subject.clinicOf(after, id),
        before,
        after,
        by: user.name,
        at: now(),
      }));
    if (!isFirst) {
      return { outcome: 'conflict', conflict: await conflictOf(stores, user, subject, edition) };
    }
    await subject.write(stores, municipality, { before, after, isUndo });
    await stores.auditTrail.record({
      municipality,
      user: user.id,
      action: isUndo ? 'publication.undone' : subject.action,
      about: `${subject.kind} ${id}`.slice(0, 200),
      at: now(),
    });
    return { outcome: 'published', version: version + 1 };
  });
}

async function conflictOf<Content>(
  stores: Stores,
  { municipality }: SignedInUser,
  subject: Subject<Content>,
  { id, version }: Edition<Content>,
): Promise<Conflict<Content>> {
  const name = { kind: subject.kind, id };
  const first = await stores.publishingHistory.one(name, Math.max(1, version));
  const base = v.safeParse(subject.schema, version === 0 ? first?.before : first?.after);
  return {
    now: await subject.read(stores, municipality, id),
    version: await stores.publishingHistory.versionOf(name),
    base: base.success ? base.output : null,
  };
}
