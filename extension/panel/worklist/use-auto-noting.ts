import { useEffect } from 'preact/hooks';
import type { ListedRow } from './listed-rows.ts';
import { freshIn, type Noting } from './use-noting.ts';

/** Notes new passed deadlines without a click, where the therapist has switched that on. */
export function useAutoNoting(
  rows: readonly ListedRow[],
  noting: Noting | null,
  done: (count: number) => void,
): void {
  const fresh = noting?.auto ? freshIn(rows, noting) : [];
  const count = fresh.length;
  useEffect(() => {
    if (count > 0) void noting?.note(fresh).then(() => done(count));
  }, [count]);
}
