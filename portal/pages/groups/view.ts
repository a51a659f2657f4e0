import type { Day } from '@shared/model/day.ts';
import { oneOf } from '../query.ts';
import { filterQuery, type GroupFilter } from './filter.ts';
import type { IsoWeek } from './iso-week.ts';
import { usualWeek, weekAsked } from './week-plan.ts';

/** How the groups are shown: one after another, or by the days of a week. */
export type GroupsView = { week: IsoWeek | undefined };

export function viewAsked(search: string, today: Day): GroupsView {
  const isWeek = oneOf(search, 'view', ['week']) !== undefined;
  return { week: isWeek ? weekAsked(search, today) : undefined };
}

/** The query of the same wishes in a view, `?` included, or empty. */
export function viewQuery(filter: GroupFilter, { week }: GroupsView, today: Day): string {
  const query = filterQuery(filter, viewFields({ week }, today));
  return query === '' ? '' : `?${query}`;
}

/** What says which view it is. The usual week goes without saying: a link to it is never old. */
export function viewFields({ week }: GroupsView, today: Day): Record<string, string> {
  if (week === undefined) return {};
  return {
    view: 'week',
    ...(week.name === usualWeek(today).name ? {} : { week: week.name }),
  };
}
