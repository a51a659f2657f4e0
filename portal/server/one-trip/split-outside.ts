/** Parts of CSS between separators, but for those within brackets, quotes and escapes. */
export function splitOutside(css: string, separator: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let end = endOutside(css, 0, separator); end < css.length; ) {
    parts.push(css.slice(start, end));
    start = end + 1;
    end = endOutside(css, start, separator);
  }
  return [...parts, css.slice(start)].map((part) => part.trim()).filter((part) => part !== '');
}

/** Where the next of some characters stands, from a place on; the length where none does. */
export function endOutside(css: string, from: number, stops: string): number {
  let depth = 0;
  let at = from;
  while (at < css.length) {
    const character = css.charAt(at);
    if (depth === 0 && stops.includes(character)) return at;
    if (character === '\\') at += 1;
    else if (character === '"' || character === "'") at = endOfQuoted(css, at);
    else if ('(['.includes(character)) depth += 1;
    else if (')]'.includes(character)) depth -= 1;
    at += 1;
  }
  return css.length;
}

function endOfQuoted(css: string, from: number): number {
  const quote = css.charAt(from);
  let at = from + 1;
  while (at < css.length && css.charAt(at) !== quote) at += css.charAt(at) === '\\' ? 2 : 1;
  return at;
}
