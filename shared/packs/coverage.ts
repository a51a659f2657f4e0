import type { Catalogue, Chapter, Citation, Document, DocumentCoverage } from '@shared/model';

/**
 * What of each source of a pack is encoded: its chapters as `coverage.json` lists them, or the
 * places that are cited where no pack lists any. A chapter counts the rules that cite it, in this
 * pack and in `others` (the national pack cites municipal plans too). A source whose chapters
 * another pack lists is left to that one.
 */
export function coverage(own: Catalogue, others: readonly Catalogue[] = []): DocumentCoverage[] {
  return own.manifest.documents.flatMap((document) => {
    const listed = listing(own, document);
    if (listed === undefined && others.some((other) => listing(other, document))) return [];
    const counted = listed === undefined ? [own] : [own, ...others];
    const cited = counted
      .flatMap(({ citations }) => citations)
      .filter((citation) => citation.document === document.id);
    const chapters = listed?.chapters ?? placesIn(cited);
    const rulesOf = byChapter(cited, chapters);
    return {
      document,
      whole: listed?.whole ?? false,
      listed: listed !== undefined,
      chapters: chapters.map((chapter) => {
        const rules = rulesOf.get(chapter) ?? [];
        const isPart = chapter.why !== undefined;
        const state = rules.length === 0 ? 'left-out' : isPart ? 'partly' : 'encoded';
        return { ...chapter, state, rules: byFile(rules) };
      }),
    };
  });
}

function byChapter(cited: readonly Citation[], chapters: readonly Chapter[]) {
  const found = new Map<Chapter, Citation[]>();
  const named = new Map<string, Chapter[]>();
  for (const citation of cited) {
    const { section } = citation;
    const own = named.get(section) ?? chapterOf(section, chapters);
    named.set(section, own);
    for (const chapter of own) found.set(chapter, [...(found.get(chapter) ?? []), citation]);
  }
  return found;
}

function listing({ coverage: { sources } }: Catalogue, { id }: Document) {
  return sources.find((source) => source.document === id);
}

/**
 * The chapters that a rule's section names: `4.1.3, tredje avsnitt` is chapter 4.1.3 and not 4.1,
 * and `5.1 og vedlegg 1` is two. A longer name hides a shorter one that it holds; a name that ends
 * in `*` is the beginning of one.
 */
export function chapterOf(section: string, chapters: readonly Chapter[]): Chapter[] {
  let rest = section.toLowerCase();
  const byLength = chapters.toSorted((a, b) => b.section.length - a.section.length);
  return byLength.filter((chapter) => {
    const found = placeOf(chapter.section.toLowerCase()).exec(rest);
    if (found === null) return false;
    const end = found.index + found[0].length;
    rest = `${rest.slice(0, found.index)}|${rest.slice(end)}`;
    return true;
  });
}

/** A bare number is a chapter only where a place begins: `nivå 1` names no chapter 1. */
function placeOf(name: string): RegExp {
  const before = /^\d/.test(name) ? '(?<=^|[;,] |og |kapittel )' : '(?<![\\p{L}\\d.])';
  const after = name.endsWith('*') ? '' : '(?![\\p{L}\\d]|\\.\\d)';
  const plain = name.replace(/\*$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(before + plain + after, 'u');
}

function placesIn(cited: readonly Citation[]): Chapter[] {
  const places = [...new Set(cited.map(({ section }) => section))];
  return places.map((section) => ({ section, title: section }));
}

function byFile(rules: readonly Citation[]): { file: string; count: number }[] {
  const files = [...new Set(rules.map(({ file }) => file))];
  return files.map((file) => ({ file, count: rules.filter((rule) => rule.file === file).length }));
}
