/** Text in one spelling, cased as it was, with the way back to the text as it was given. */
export type Normalised = {
  text: string;
  /** Offset in the given text of every unit; one more than the text is long. */
  at: (index: number) => number;
};

/**
 * One spelling of the same words: composed letters, plain spaces, dashes and quotes, no soft
 * hyphens, words joined that a line break had split. Offsets are UTF-16 units.
 */
export function normalise(given: string): Normalised {
  return unusual.test(given) ? rewrite(given) : { text: given, at: (index) => index };
}

/** Signs that are spelled otherwise, and the one that grows longer in lower case. */
const unusual = /\u0130|[\u0300-\u036f\u00a0\u00ad\u2000-\u206f\u3000\ufeff\t\r]|-\n|\p{M}/u;
/** Runs of signs that stay as they are, else single signs with the marks that belong to them. */
const clusters = /([ -,.-_a-~æøåÆØÅ]+)(?!\p{M})|\P{M}\p{M}*|\p{M}+/gu;
const invisible = /^[\u00ad\u200b-\u200f\u2060\ufeff\r]$/;

function rewrite(given: string): Normalised {
  const offsets: number[] = [];
  let text = '';
  for (const { 0: cluster, 1: run, index } of given.matchAll(clusters)) {
    if (run !== undefined) {
      text += run;
      for (let unit = 0; unit < run.length; unit++) offsets.push(index + unit);
      continue;
    }
    if (invisible.test(cluster) || isSplitWord(given, index, cluster)) continue;
    const kept = plain(cluster.normalize('NFC'));
    const lower = kept.toLowerCase();
    text += lower.length === kept.length ? kept : lower;
    for (let unit = 0; unit < lower.length; unit++) offsets.push(index);
  }
  offsets.push(given.length);
  return { text, at: (index) => offsets[index] ?? given.length };
}

function plain(cluster: string): string {
  if (/^[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]$/.test(cluster)) return ' ';
  if (/^[\u2010-\u2015\u2212]$/.test(cluster)) return '-';
  if (/^[\u2018\u2019\u201a\u00b4`]$/.test(cluster)) return "'";
  return cluster;
}

/** The hyphen and the line break of a word that was split over two lines. */
function isSplitWord(given: string, index: number, cluster: string): boolean {
  const hyphen = cluster === '-' ? index : cluster === '\n' ? index - 1 : -1;
  if (hyphen < 1 || given[hyphen] !== '-' || given[hyphen + 1] !== '\n') return false;
  return /\p{L}/u.test(given[hyphen - 1] ?? '') && /\p{Ll}/u.test(given[hyphen + 2] ?? '');
}
