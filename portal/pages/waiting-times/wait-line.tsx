import { type Day, plainDate } from '@shared/model/day.ts';
import type { WaitingTime } from '@shared/model/offer.ts';

type WaitLineProps = {
  /** The oldest first. */
  counts: readonly WaitingTime[];
  from: Day;
  to: Day;
  limit: number | null;
  /** The longest wait of all that are drawn to the same scale. */
  longest: number;
};

const width = 400;
const height = 60;
/** So that a point at the edge is drawn whole. */
const edge = 4;

/** Waits over time as a line with a point for each count. The table below says the same. */
export function WaitLine({ counts, from, to, limit, longest }: WaitLineProps) {
  const span = plainDate(from).until(plainDate(to)).days;
  // a unit is about a pixel: parts of one are seen by nobody
  const x = (day: Day) =>
    Math.round(edge + (plainDate(from).until(plainDate(day)).days / span) * (width - 2 * edge));
  const y = (days: number) =>
    Math.round(height - edge - (days / Math.max(longest, 1)) * (height - 2 * edge));
  const points = counts.map(({ countedOn, days }) => ({ at: x(countedOn), up: y(days) }));
  return (
    <svg class="wait-line" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {limit === null ? null : <line class="limit" x1="0" x2={width} y1={y(limit)} y2={y(limit)} />}
      <polyline points={points.map(({ at, up }) => `${at},${up}`).join(' ')} />
      {points.map(({ at, up }) => (
        <circle key={at} cx={at} cy={up} r="3" />
      ))}
    </svg>
  );
}
