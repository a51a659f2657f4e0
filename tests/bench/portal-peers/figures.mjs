/** What the bench keeps of a result of Lighthouse: scores of 100, times in ms, weights in bytes on the line. */
export function figures({ categories, audits }) {
  const score = (name) => Math.round(100 * categories[name].score);
  const time = (name) => audits[name].numericValue;
  const weights = Object.fromEntries(
    audits['resource-summary'].details.items.map((one) => [one.resourceType, one.transferSize]),
  );
  const failing = Object.values(audits)
    .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0)
    .map(({ id }) => id);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    practices: score('best-practices'),
    seo: score('seo'),
    fcp: time('first-contentful-paint'),
    lcp: time('largest-contentful-paint'),
    tbt: time('total-blocking-time'),
    cls: time('cumulative-layout-shift'),
    html: weights.document,
    scripts: weights.script,
    styles: weights.stylesheet,
    fonts: weights.font,
    bytes: weights.total,
    failing,
  };
}
