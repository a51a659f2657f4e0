import * as v from 'valibot';
import { DaySchema } from './day.ts';

/** How sure it is that the source says so. Anything but `verified` is shown wherever the value is. */
export const ConfidenceSchema = v.picklist([
  'verified',
  'verified-mirror',
  'computed',
  'weak',
  'unverified',
]);
export type Confidence = v.InferOutput<typeof ConfidenceSchema>;

export const DocumentIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*$/),
  v.brand('DocumentId'),
);
export type DocumentId = v.InferOutput<typeof DocumentIdSchema>;

/** A plan, a regulation or a page that rules are taken from. */
export const DocumentSchema = v.strictObject({
  id: DocumentIdSchema,
  title: v.pipe(v.string(), v.nonEmpty()),
  publisher: v.pipe(v.string(), v.nonEmpty()),
  published: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
  href: v.optional(v.pipe(v.string(), v.url())),
  note: v.optional(v.string()),
});
export type Document = v.InferOutput<typeof DocumentSchema>;

/** Where a rule or a value stands: the document and the place in it. */
export const SourceSchema = v.strictObject({
  document: DocumentIdSchema,
  section: v.pipe(v.string(), v.nonEmpty()),
  confidence: v.optional(ConfidenceSchema, 'verified'),
});
export type Source = v.InferOutput<typeof SourceSchema>;

/** What every rule and every value carries: from when, until when, and who says so. */
export const citation = {
  from: DaySchema,
  to: v.optional(v.nullable(DaySchema)),
  source: SourceSchema,
};
