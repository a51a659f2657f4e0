import type { Day } from '@shared/model';
import { isSameWeek } from './iso-week.ts';
import type { ListedRow } from './listed-rows.ts';

export const marks = ['emergency', 'overdue', 'this-week', 'look', 'unread'] as const;
export type Mark = (typeof marks)[number];

/** What is chosen: any of the levels, and any of the marks. Nothing chosen is everything. */
export type Filter = { levels: readonly number[]; marks: readonly Mark[] };
export const noFilter: Filter = { levels: [], marks: [] };

type Filtered = Pick<ListedRow, 'level' | 'deadline' | 'daysLeft' | 'on' | 'state'>;

export function filteredRows<Row extends Filtered>(
  rows: readonly Row[],
  { levels, marks: chosen }: Filter,
): Row[] {
  return rows.filter(
    (row) =>
      (levels.length === 0 || (row.level !== null && levels.includes(row.level))) &&
      (chosen.length === 0 || chosen.some((mark) => has(row, mark))),
  );
}

/** How many rows have each level and each mark. */
export function tally(rows: readonly Filtered[]): {
  levels: ReadonlyMap<number, number>;
  marks: Readonly<Record<Mark, number>>;
} {
  const levels = new Map<number, number>();
  for (const { level } of rows) {
    if (level !== null) levels.set(level, (levels.get(level) ?? 0) + 1);
  }
  const count = (mark: Mark) => rows.filter((row) => has(row, mark)).length;
  return {
    levels: new Map([...levels].toSorted(([one], [other]) => one - other)),
    marks: {
      emergency: count('emergency'),
      overdue: count('overdue'),
      'this-week': count('this-week'),
      look: count('look'),
      unread: count('unread'),
    },
  };
}

/** The other way round for one choice. */
export function toggled<Item>(all: readonly Item[], item: Item): Item[] {
  return all.includes(item) ? all.filter((one) => one !== item) : [...all, item];
}

function has({ state, deadline, daysLeft, on }: Filtered, mark: Mark): boolean {
  switch (mark) {
    case 'emergency':
      return (state.kind === 'level' || state.kind === 'open') && state.emergency;
    case 'overdue':
      return daysLeft !== null && daysLeft < 0;
    case 'this-week':
      return deadline !== null && isDueThisWeek(deadline, on);
    case 'look':
      return state.kind === 'open' || (state.kind === 'level' && (state.look || state.emergency));
    case 'unread':
      return state.kind === 'unread';
  }
}

/** In the week of the day, passed or not. */
function isDueThisWeek(deadline: Day, on: Day): boolean {
  return isSameWeek(deadline, on);
}
