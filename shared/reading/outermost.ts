/** Spans that lie in no longer one of the same list; of equal ones the first. In order of place. */
export function outermost<T extends { from: number; to: number }>(spans: readonly T[]): T[] {
  const [only] = spans;
  if (spans.length < 2) return only === undefined ? [] : [only];
  let reached = -1;
  return inOrder(spans).filter(({ to }) => {
    if (to <= reached) return false;
    reached = to;
    return true;
  });
}

function inOrder<T extends { from: number; to: number }>(spans: readonly T[]): readonly T[] {
  const isSorted = spans.every((one, at) => at === 0 || order(spans[at - 1] ?? one, one) <= 0);
  return isSorted ? spans : [...spans].sort(order);
}

const order = (one: { from: number; to: number }, other: { from: number; to: number }) =>
  one.from - other.from || other.to - one.to;
