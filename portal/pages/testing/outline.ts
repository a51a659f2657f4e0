/** What of a page's HTML can be checked without a browser. */
export type Outline = {
  headings: number[];
  ids: string[];
  /** Ids that labels, descriptions and links within the page point at. */
  pointedAt: string[];
  text: string;
};

export function outlineOf(html: string): Outline {
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => found);
  return {
    headings: all(/<h([1-6])[ >]/g).map(Number),
    ids: all(/ id="([^"]+)"/g),
    pointedAt: [
      ...all(/ for="([^"]+)"/g),
      ...all(/ href="#([^"]+)"/g),
      ...all(/ aria-(?:describedby|labelledby)="([^"]+)"/g).flatMap((ids) => ids.split(' ')),
    ],
    text: html
      .replace(/<(script|head)[\s\S]*?<\/\1>/g, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' '),
  };
}
