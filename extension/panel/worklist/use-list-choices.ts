import { useState } from 'preact/hooks';
import { type Filter, noFilter } from './filter-rows.ts';
import type { Sorting } from './sort-rows.ts';

export type ListChoices = {
  filter: Filter;
  setFilter: (filter: Filter) => void;
  sorting: Sorting;
  setSorting: (sorting: Sorting) => void;
};

/** What is shown of a list, and in which order: the earliest deadline first until it is said otherwise. */
export function useListChoices(): ListChoices {
  const [filter, setFilter] = useState(noFilter);
  const [sorting, setSorting] = useState<Sorting>({ by: 'deadline', order: 'ascending' });
  return { filter, setFilter, sorting, setSorting };
}
