import type { Day } from '@shared/model';

/** What holds on a day, made once for each period between two changes. */
export type Periods<T> = (day: Day) => T;

type Dated = { from: Day; to?: Day | null | undefined };

/** `make` is called once for each period that is asked for: no rule begins or ends within one. */
export function periods<T>(rules: readonly Dated[], make: (day: Day) => T): Periods<T> {
  // the sign after a last day sorts behind that day, and before the next
  const changes = [
    ...new Set(rules.flatMap(({ from, to }) => (to == null ? from : [from, `${to}~`]))),
  ];
  changes.sort();
  const made: T[] = [];
  return (day) => {
    const period = changes.findLastIndex((change) => change <= day) + 1;
    const known = made[period] ?? make(day);
    made[period] = known;
    return known;
  };
}
