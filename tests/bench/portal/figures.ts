import * as v from 'valibot';

/** What Lighthouse says of a page once: scores of 100, times in ms. */
export const FiguresSchema = v.object({
  address: v.pipe(v.string(), v.url()),
  performance: v.number(),
  accessibility: v.number(),
  practices: v.number(),
  seo: v.number(),
  fcp: v.number(),
  lcp: v.number(),
  tbt: v.number(),
  cls: v.number(),
  bytes: v.number(),
  /** Ids of the checks that a page does not pass. */
  failing: v.array(v.string()),
});
export type Figures = v.InferOutput<typeof FiguresSchema>;
