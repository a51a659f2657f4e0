import type { Day } from '@shared/model';
import { daysUntil } from '@shared/rules';
import type { Origin } from '../../origin.ts';
import type { Row } from '../../overlay/rows/row-messages.ts';
import type { FrameRows } from './page-lines.ts';

/** A row of the page in the panel's list: all frames and lists of a page are one. */
export type ListedRow = Row & {
  id: string;
  frame: string;
  origin: Origin;
  /** The day that is counted from. */
  on: Day;
  deadline: Day | null;
  level: number | null;
  daysLeft: number | null;
  /** Whether its place needs the number of the list too. */
  isOneOfSeveral: boolean;
};

/** All rows that the frames have told of, in the order of the page. */
export function listedRows(frames: readonly FrameRows[]): ListedRow[] {
  const lists = frames.reduce((sum, { told }) => sum + (told?.lists ?? 0), 0);
  let before = 0;
  return frames.flatMap(({ id, origin, told }) => {
    if (told === null) return [];
    const earlier = before;
    before += told.lists;
    return told.rows.map((row): ListedRow => {
      const { state } = row;
      const deadline = state.kind === 'level' ? state.deadline : null;
      return {
        ...row,
        list: earlier + row.list,
        id: `${id}-${row.key}`,
        frame: id,
        origin,
        on: told.on,
        deadline,
        level: state.kind === 'level' ? state.level : null,
        daysLeft: deadline && daysUntil(deadline, told.on),
        isOneOfSeveral: lists > 1,
      };
    });
  });
}
