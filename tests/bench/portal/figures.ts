import * as v from 'valibot';

/** Scores of 100, times in ms, weights in bytes by gzip. */
export const NumbersSchema = v.object({
  performance: v.number(),
  accessibility: v.number(),
  practices: v.number(),
  seo: v.number(),
  fcp: v.number(),
  lcp: v.number(),
  tbt: v.number(),
  cls: v.number(),
  html: v.number(),
  scripts: v.number(),
  styles: v.number(),
  fonts: v.number(),
  bytes: v.number(),
});

/** What Lighthouse says of a page once. */
export const FiguresSchema = v.object({
  name: v.string(),
  /** Whether it is of the portal, and not of a peer. */
  isOwn: v.boolean(),
  /** Whether a slow line is reckoned from a fast one, or the browser is held back to it. */
  mode: v.picklist(['simulate', 'devtools']),
  ...NumbersSchema.entries,
  /** Ids of the checks that a page does not pass. */
  failing: v.array(v.string()),
});
export type Figures = v.InferOutput<typeof FiguresSchema>;
