/** A name in addresses that nobody has: `balanse`, `balanse-2`. */
export function freeId(wished: string, taken: readonly { id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wished : `${wished}-${number}`;
    if (!ids.has(id)) return id;
  }
}
