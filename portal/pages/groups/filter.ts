import type { GroupOffer } from '@shared/model/offer.ts';
import { oneOf } from '../query.ts';

export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;
export const kinds = ['preventive', 'treatment'] as const;

export type GroupFilter = {
  day: (typeof weekdays)[number] | undefined;
  kind: (typeof kinds)[number] | undefined;
  free: boolean;
};

/** What was asked for in the address; unknown values are as if not asked. */
export function parseGroupFilter(search: string): GroupFilter {
  return {
    day: oneOf(search, 'day', weekdays),
    kind: oneOf(search, 'kind', kinds),
    free: oneOf(search, 'free', ['yes']) === 'yes',
  };
}

/** A group that does not say when it meets, or how full it is, is no answer to a wish for that. */
export function matches(group: GroupOffer, { day, kind, free }: GroupFilter): boolean {
  return (
    (day === undefined || String(group.meets?.weekday) === day) &&
    (kind === undefined || group.kind === kind) &&
    (!free || (group.freePlaces ?? 0) > 0)
  );
}
