/** The known word that is most like this one, where one is like enough; the first of equals. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const other of known) {
    const changes = distance(word.toLowerCase(), other.toLowerCase());
    if (changes < least) [best, least] = [other, changes];
  }
  return best;
}

/** `. Did you mean level?` to end a message with; nothing where no known word is like it. */
export function meant(word: string, known: Iterable<string>): string {
  const other = nearest(word, known);
  return other === undefined ? '' : `. Did you mean ${other}?`;
}

/** How many letters to put in, take out, change, or swap with the next (optimal string alignment). */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (beforeLast[j - 2] ?? 0) + 1 : change;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change, swap));
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
