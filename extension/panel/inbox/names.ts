/** The words of a name, without case, accents, order and the two ways to write Norwegian letters. */
export function namesIn(name: string): string[] {
  const letters = name
    .toLowerCase()
    .replace(/å/g, 'aa')
    .replace(/ø/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return (letters.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted();
}

/** A middle name may be left out in one of them; a single name must be all of both. */
export function areSameNames(one: readonly string[], other: readonly string[]): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  return (few.length > 1 || many.length === 1) && few.every((name) => many.includes(name));
}
