import { DaySchema, type WaitingTime, WaitingTimeSchema } from '@shared/model';
import * as v from 'valibot';

/** A year's made-up counts of one level, in few lines: the day, the wait, how many were too late. */
const SeriesSchema = v.strictObject({
  ...v.pick(WaitingTimeSchema, ['clinic', 'service', 'level', 'method']).entries,
  counts: v.array(v.strictTuple([DaySchema, v.number(), v.number()])),
});

/** Each count as it would have been published. */
export function earlierCounts(file: unknown): WaitingTime[] {
  return v.parse(v.array(SeriesSchema), file).flatMap(({ counts, ...same }) =>
    counts.map(([countedOn, days, overdue]) => ({
      ...same,
      countedOn,
      days,
      overdue,
      provenance: { kind: 'demonstration' as const },
    })),
  );
}
