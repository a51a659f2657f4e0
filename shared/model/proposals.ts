import * as v from 'valibot';
import { packFile, slug } from './rule.ts';
import { citation, SourceSchema } from './source.ts';
import { LocalizedTextSchema } from './text.ts';

/** What has come of a proposal, as far as is known. `unknown`: looked for, and not found. */
export const OutcomeSchema = v.strictObject({
  met: v.picklist(['no', 'partly', 'yes', 'unknown']),
  text: LocalizedTextSchema,
  source: v.optional(SourceSchema),
});

/** What someone asks for or plans. It is in force on no day: a decided rule stands elsewhere. */
export const ProposalSchema = v.strictObject({
  id: slug,
  text: LocalizedTextSchema,
  /** The year that it was planned for, where one is named. */
  year: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2000))),
  outcome: OutcomeSchema,
  note: v.optional(LocalizedTextSchema),
  ...citation,
  status: v.literal('proposed'),
});
export type Proposal = v.InferOutput<typeof ProposalSchema>;

/** `proposals.json` of a pack. */
export const ProposalsSchema = v.strictObject({
  ...packFile,
  proposals: v.array(ProposalSchema),
});
