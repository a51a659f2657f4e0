import { IdempotencyKeySchema, type SealedReferral, SealedReferralSchema } from '@shared/model';
import { type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import { AnswersSchema } from './answers-schema.ts';
import { draftDatabase } from './may-hold-draft.ts';

const DraftSchema = v.object({
  /** Null as long as nothing has been sealed or kept. */
  key: v.nullable(IdempotencyKeySchema),
  answers: AnswersSchema,
  step: v.string(),
});
export type Draft = v.InferOutput<typeof DraftSchema>;

/** A draft that was handed over as text, or null where it is none. */
export function parseDraft(text: string): Draft | null {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), DraftSchema), text);
  return result.success ? result.output : null;
}

export type Drafts = {
  read: () => Promise<Draft | null>;
  write: (draft: Draft) => Promise<void>;
  readEnvelope: () => Promise<SealedReferral | null>;
  writeEnvelope: (envelope: SealedReferral | null) => Promise<void>;
  /** Leaves nothing of this referral behind. */
  clear: () => Promise<void>;
};

/**
 * What this device keeps of a referral to one municipality: the answers as typed, and once
 * sealed the envelope that must be delivered. Nothing is written before `write` is called.
 */
export function openDrafts(municipality: string): Drafts {
  const draftAt = `draft:${municipality}`;
  const envelopeAt = `envelope:${municipality}`;
  return {
    read: async () => parsed(DraftSchema, await (await database()).get(store, draftAt)),
    write: async (draft) => {
      await (await database()).put(store, draft, draftAt);
    },
    readEnvelope: async () =>
      parsed(SealedReferralSchema, await (await database()).get(store, envelopeAt)),
    writeEnvelope: async (envelope) => {
      const to = await database();
      if (envelope === null) await to.delete(store, envelopeAt);
      else await to.put(store, envelope, envelopeAt);
    },
    clear: async () => {
      const at = (await database()).transaction(store, 'readwrite');
      await Promise.all([at.store.delete(draftAt), at.store.delete(envelopeAt), at.done]);
    },
  };
}

const store = 'referrals';
let opened: Promise<IDBPDatabase> | undefined;

function database(): Promise<IDBPDatabase> {
  opened ??= openDB(draftDatabase, 1, { upgrade: (fresh) => void fresh.createObjectStore(store) });
  return opened;
}

function parsed<Schema extends v.GenericSchema>(
  schema: Schema,
  kept: unknown,
): v.InferOutput<Schema> | null {
  const result = v.safeParse(schema, kept);
  return result.success ? result.output : null;
}
