import { IdempotencyKeySchema } from '@shared/model';
import * as v from 'valibot';
import { AnswersSchema } from './answers-schema.ts';
import { mayMake } from './device-database.ts';
import {
  clearReferral,
  readAnswers,
  readSent,
  type Sent,
  writeAnswers,
  writeSent,
} from './sent-store.ts';

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
  /** Writes the answers, unless something sealed of this referral waits here. */
  write: (draft: Draft) => Promise<void>;
  readSent: () => Promise<Sent | null>;
  /** Keeps what is sealed in place of the answers; null takes it away. */
  writeSent: (sent: Sent | null) => Promise<void>;
  /** Leaves nothing of this referral behind. */
  clear: () => Promise<void>;
};

/**
 * What this device keeps of a referral to one municipality: the answers as typed, or once sealed
 * the envelope that must be delivered, never both. Nothing is written before something is to be.
 * `onWiped` is called when another tab takes all of it away.
 */
export function openDrafts(municipality: string, onWiped: () => void): Drafts {
  mayMake(onWiped);
  return {
    read: async () => {
      const result = v.safeParse(DraftSchema, await readAnswers(municipality));
      return result.success ? result.output : null;
    },
    write: (draft) => writeAnswers(municipality, draft),
    readSent: () => readSent(municipality),
    writeSent: (sent) => writeSent(municipality, sent),
    clear: () => clearReferral(municipality),
  };
}
