import { type Column, columns } from './columns.ts';
import type { Referral } from './record.ts';
import { familyNameFirst } from './written.ts';

/** How the user has arranged the worklist. */
export type Arrangement = {
  sort: { column: string; descending: boolean };
  from: string;
  query: string;
};

export const atFirst: Arrangement = {
  sort: { column: 'mottatt', descending: true },
  from: '',
  query: '',
};

/** The referrals that fit, in order; empty values last whichever way it is sorted. */
export function arranged(
  referrals: readonly Referral[],
  { sort, from, query }: Arrangement,
  today: string,
): Referral[] {
  const wanted = query.trim().toLocaleLowerCase('nb');
  const column = columns.find((one) => one.id === sort.column);
  const value = (one: Referral) => (column === undefined ? '' : sortedBy(column, one, today));
  const direction = sort.descending ? -1 : 1;
  return referrals
    .filter((one) => from === '' || one.source === from)
    .filter((one) => wanted === '' || searched(one).includes(wanted))
    .sort((a, b) => {
      const [left, right] = [value(a), value(b)];
      if (left === '' || right === '') return left === right ? 0 : left === '' ? 1 : -1;
      return direction * left.localeCompare(right, 'nb');
    });
}

function sortedBy(column: Column, referral: Referral, today: string): string {
  return column.sortedBy?.(referral) ?? column.text(referral, today);
}

function searched(one: Referral): string {
  const number = one.nationalNumber;
  return [one.name, familyNameFirst(one.name), number, ...one.icd10, ...one.icpc2, one.text]
    .join('\n')
    .toLocaleLowerCase('nb');
}
