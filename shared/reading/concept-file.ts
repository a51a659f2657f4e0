import { ConceptIdSchema, FindingStatusSchema } from '@shared/model';
import * as v from 'valibot';

const words = v.pipe(v.string(), v.nonEmpty());
const codeRange = v.pipe(v.string(), v.regex(/^[A-Z]\d\d(\.\d+)?(-[A-Z]\d\d(\.\d+)?)?$/));

/** One file in `concepts/`: all ways to say one thing. */
export const ConceptFileSchema = v.strictObject({
  id: ConceptIdSchema,
  /** What it means, for the therapist who reads the evidence. */
  nb: words,
  /** Only a part of other concepts: points nowhere by itself. */
  part: v.optional(v.boolean(), false),
  /** `event`: something that happened, past when it is long ago. `state`: a year changes nothing. */
  kind: v.optional(v.picklist(['state', 'event']), 'state'),
  /** Days after which an event is past; needs a reason. */
  freshDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  reason: v.optional(words),
  words: v.optional(v.array(v.string()), []),
  /** Look-alikes: a finding inside one of these is none. */
  except: v.optional(v.array(v.string()), []),
  /** Concepts that make this one when they stand together. */
  together: v.optional(
    v.array(
      v.strictObject({
        of: v.pipe(v.array(ConceptIdSchema), v.nonEmpty()),
        in: v.picklist(['clause', 'sentence', 'text']),
        within: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
      }),
    ),
    [],
  ),
  /** Statuses that do not touch it, since it speaks of wishes, plans or risks itself. */
  ignores: v.optional(v.array(FindingStatusSchema), []),
  icd10: v.optional(v.array(codeRange), []),
  icpc2: v.optional(v.array(codeRange), []),
  tests: v.optional(
    v.array(
      v.strictObject({ text: words, status: v.union([FindingStatusSchema, v.literal('none')]) }),
    ),
    [],
  ),
});

const trusted = v.optional(v.custom<string[]>(Array.isArray), []);
/** A file that the tests have checked: its many words are taken as they are. */
export const CheckedConceptSchema = v.object({
  ...v.omit(ConceptFileSchema, ['tests']).entries,
  words: trusted,
  except: trusted,
});
export type Concept = v.InferOutput<typeof CheckedConceptSchema>;
export type ConceptFile = v.InferOutput<typeof ConceptFileSchema>;
