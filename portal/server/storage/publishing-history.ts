import { type ClinicId, ClinicIdSchema, type MunicipalityId } from '@shared/model';
import type { Kysely, Selectable } from 'kysely';
import * as v from 'valibot';
import { toColumn } from './content-column.ts';
import type { Tables } from './tables.ts';

/** What is published as one: who changes it, changes it as a whole. */
export const SubjectKindSchema = v.picklist(['clinic', 'figures', 'group', 'municipality']);
export type SubjectKind = v.InferOutput<typeof SubjectKindSchema>;
export type SubjectName = { kind: SubjectKind; id: string };

export const PublicationSchema = v.strictObject({
  kind: SubjectKindSchema,
  id: v.string(),
  /** 1 for the first change. What stood there before any change has version 0. */
  version: v.number(),
  clinic: v.nullable(ClinicIdSchema),
  /** Null where it did not exist. Parsed by the schema of its subject where it is used. */
  before: v.unknown(),
  after: v.unknown(),
  by: v.string(),
  /** The instant, ISO 8601 in UTC. */
  at: v.string(),
});
export type Publication = v.InferOutput<typeof PublicationSchema>;

export type NewPublication = Publication & { municipality: MunicipalityId };

/** Who changed what that is published, when, from what and to what. */
export function publishingHistory(db: Kysely<Tables>) {
  return {
    /** How many times it has been changed. */
    async versionOf({ kind, id }: SubjectName): Promise<number> {
      const row = await db
        .selectFrom('publication')
        .select(({ fn }) => fn.max('version').as('version'))
        .where('subject', '=', kind)
        .where('subject_id', '=', id)
        .executeTakeFirst();
      return row?.version ?? 0;
    },

    /** The same for all of a kind that have been changed. */
    async versionsOf(
      kind: SubjectKind,
      municipality: MunicipalityId,
    ): Promise<Map<string, number>> {
      const rows = await db
        .selectFrom('publication')
        .select(({ fn }) => ['subject_id', fn.max('version').as('version')])
        .where('municipality', '=', municipality)
        .where('subject', '=', kind)
        .groupBy('subject_id')
        .execute();
      return new Map(rows.map(({ subject_id, version }) => [subject_id, version]));
    },

    /** False where someone else has made this version already: nothing is written then. */
    async add(publication: NewPublication): Promise<boolean> {
      const { kind, id, version, municipality, clinic, before, after, by, at } = publication;
      const added = await db
        .insertInto('publication')
        .values({
          subject: kind,
          subject_id: id,
          version,
          municipality,
          clinic,
          before: toColumn(before),
          after: toColumn(after),
          published_by: by,
          published_at: at,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('version')
        .executeTakeFirst();
      return added !== undefined;
    },

    async one({ kind, id }: SubjectName, version: number): Promise<Publication | undefined> {
      const row = await db
        .selectFrom('publication')
        .selectAll()
        .where('subject', '=', kind)
        .where('subject_id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst();
      return row && publication(row);
    },

    /** The newest first; of one clinic where one is named. */
    async latest(
      municipality: MunicipalityId,
      { clinic, limit }: { clinic?: ClinicId | undefined; limit: number },
    ): Promise<Publication[]> {
      let query = db.selectFrom('publication').selectAll().where('municipality', '=', municipality);
      if (clinic !== undefined) query = query.where('clinic', '=', clinic);
      const rows = await query
        .orderBy('published_at', 'desc')
        .orderBy('version', 'desc')
        .limit(limit)
        .execute();
      return rows.map(publication);
    },
  };
}

function publication(row: Selectable<Tables['publication']>): Publication {
  return v.parse(PublicationSchema, {
    kind: row.subject,
    id: row.subject_id,
    version: row.version,
    clinic: row.clinic,
    before: JSON.parse(row.before),
    after: JSON.parse(row.after),
    by: row.published_by,
    at: row.published_at,
  });
}
