import { ReferralFactsSchema } from '@shared/model';
import * as v from 'valibot';
import { ProblemSchema } from '../host/problem.ts';
import { ReferenceSchema } from '../host/reference.ts';

/** The name of the line on which a page's script tells of one record. */
export const herePort = 'here';

const record = {
  /** Another one whenever another record is meant, or the same was read anew. */
  turn: v.number(),
  view: v.picklist(['row', 'detail']),
  /** How many times one was asked for in its card; 0 for the referral that the page shows in full. */
  asked: v.number(),
};

/**
 * The record that the panel may show now: that of a hint which was looked at again right before,
 * or why it cannot be read. It is held in memory and kept nowhere.
 */
export const HereSchema = v.nullable(
  v.variant('kind', [
    v.strictObject({
      kind: v.literal('read'),
      ...record,
      facts: ReferralFactsSchema,
      reference: ReferenceSchema,
      /** Whom it is about, as the page says it. */
      name: v.nullable(v.string()),
      countedFrom: v.nullable(v.string()),
    }),
    v.strictObject({ kind: v.literal('unread'), ...record, problem: ProblemSchema }),
  ]),
);
export type Here = v.InferOutput<typeof HereSchema>;
export type HereRead = Extract<Here, { kind: 'read' }>;
