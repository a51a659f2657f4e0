import * as v from 'valibot';
import { packFile } from './rule.ts';
import { type Document, DocumentIdSchema } from './source.ts';
import { LocalizedTextSchema } from './text.ts';

/** Why something in a source is not encoded. */
export const WhyLeftOutSchema = v.picklist([
  'heading',
  'background',
  'history',
  'organisation',
  'figures',
  'views',
  'repeats',
  'other-services',
  'lost',
]);
export type WhyLeftOut = v.InferOutput<typeof WhyLeftOutSchema>;

/**
 * A chapter of a source, named as rules cite it (`4.3.1`, `Vedlegg 1`, a heading). `why` says why
 * it is left out, or why the rest of it is; a chapter that no rule cites must have one.
 */
export const ChapterSchema = v.strictObject({
  section: v.pipe(v.string(), v.nonEmpty()),
  /** The heading as it stands, in the source's own language. */
  title: v.pipe(v.string(), v.nonEmpty()),
  why: v.optional(WhyLeftOutSchema),
  note: v.optional(LocalizedTextSchema),
});
export type Chapter = v.InferOutput<typeof ChapterSchema>;

/** `coverage.json` of a pack: the chapters of its sources, in their order. */
export const CoverageSchema = v.strictObject({
  ...packFile,
  sources: v.array(
    v.strictObject({
      document: DocumentIdSchema,
      /** False where only what concerns this service was read: then chapters are those cited. */
      whole: v.boolean(),
      chapters: v.array(ChapterSchema),
    }),
  ),
});
export type Coverage = v.InferOutput<typeof CoverageSchema>;

/** A rule that cites a place in a document, and the file of the pack that it stands in. */
export type Citation = { file: string; rule: string; document: string; section: string };

export type ChapterCoverage = Chapter & {
  state: 'encoded' | 'partly' | 'left-out';
  /** How many rules cite the chapter, by the file that they stand in. */
  rules: readonly { file: string; count: number }[];
};

/** What of one document is encoded. */
export type DocumentCoverage = {
  document: Document;
  whole: boolean;
  /** Whether the pack lists its chapters; else they are the places that are cited. */
  listed: boolean;
  chapters: readonly ChapterCoverage[];
};
