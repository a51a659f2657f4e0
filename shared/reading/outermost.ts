/** Spans that lie in no longer one of the same list; of equal ones the first. In order of place. */
export function outermost<T extends { from: number; to: number }>(spans: readonly T[]): T[] {
  const [only] = spans;
  if (spans.length < 2) return only === undefined ? [] : [only];
  const inOrder = [...spans].sort((one, other) => one.from - other.from || other.to - one.to);
  let reached = -1;
  return inOrder.filter(({ to }) => {
    if (to <= reached) return false;
    reached = to;
    return true;
  });
}
