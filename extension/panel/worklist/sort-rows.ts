import type { ListedRow } from './listed-rows.ts';

export const sortKeys = ['deadline', 'level', 'received', 'reference'] as const;
export type SortKey = (typeof sortKeys)[number];
export type Sorting = { by: SortKey; order: 'ascending' | 'descending' };

/**
 * The rows in another order; the page's own stays as it is. Days left follow from the deadline,
 * so that both give one order. A row without the value comes last, whichever way it is turned.
 */
export function sortedRows<Sorted extends SortedBy>(
  rows: readonly Sorted[],
  { by, order }: Sorting,
): Sorted[] {
  const turn = order === 'ascending' ? 1 : -1;
  return rows.toSorted((one, other) => {
    const own = sortedOn(one, by);
    const others = sortedOn(other, by);
    if (own === null || others === null) {
      if (own !== others) return own === null ? 1 : -1;
      return byUrgency(one, other);
    }
    return turn * compare(own, others) || byUrgency(one, other);
  });
}

/** The same key once more turns the order round. */
export function nextSorting(now: Sorting, by: SortKey): Sorting {
  const turned = now.by === by && now.order === 'ascending';
  return { by, order: turned ? 'descending' : 'ascending' };
}

type SortedBy = Pick<ListedRow, 'deadline' | 'level' | 'received' | 'reference' | 'list' | 'at'>;

function sortedOn(row: SortedBy, by: SortKey): string | number | null {
  return by === 'reference' ? (row.reference?.text ?? null) : row[by];
}

/** Who goes first within the same: the earlier deadline, then the stronger level, then the page. */
function byUrgency(one: SortedBy, other: SortedBy): number {
  return (
    compare(one.deadline ?? 'none', other.deadline ?? 'none') ||
    compare(one.level ?? 99, other.level ?? 99) ||
    compare(one.list, other.list) ||
    compare(one.at, other.at)
  );
}

const words = new Intl.Collator('nb', { numeric: true });

function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return words.compare(String(one), String(other));
}
