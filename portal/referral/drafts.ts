import { IdempotencyKeySchema } from '@shared/model';
import * as v from 'valibot';
import { wakeWhenLine } from '../offline/client/wake-when-line.ts';
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
 * What this device keeps of a referral under its name: the answers as typed, or once sealed
 * the envelope that must be delivered, never both. Nothing is written before something is to be.
 * `onWiped` is called when another tab takes all of it away.
 */
export function openDrafts(name: string, onWiped: () => void): Drafts {
  mayMake(onWiped);
  return {
    read: async () => {
      const result = v.safeParse(DraftSchema, await readAnswers(name));
      return result.success ? result.output : null;
    },
    write: (draft) => writeAnswers(name, draft),
    readSent: () => readSent(name),
    writeSent: async (sent) => {
      await writeSent(name, sent);
      // the page may be closed before it has arrived
      if (sent?.kind === 'waiting') void wakeWhenLine();
    },
    clear: () => clearReferral(name),
  };
}
