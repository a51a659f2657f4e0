import {
  type Allocation,
  type AllocationCell,
  type AllocationFacts,
  type AllocationHit,
  type AllocationKey,
  type AllocationMark,
  type AllocationWhen,
  distinctSources,
  holds,
  type MunicipalPack,
} from '@shared/model';
import { knownAge } from './age.ts';
import type { Truth } from './compile-condition.ts';
import { anyAge, groupsOf, oneAge } from './possible-ages.ts';

const strength: readonly AllocationMark[] = ['unstated', 'may', 'shared', 'responsible'];

/**
 * Who is likely to answer, by the pack's allocation key on the day the request was received.
 * A row whose facts are not all known may fit; it counts only where no row fits for sure. Cells
 * that the source does not state stay `unstated`. Guidance: the therapists decide between them.
 */
export function allocate(facts: AllocationFacts, pack: MunicipalPack): Allocation {
  const key = pack.allocation;
  if (key === null) return { roles: [], rows: [], sources: [] };
  const groups = possibleGroups(facts, pack);
  const rows = key.rows
    .filter((row) => holds(row, facts.received))
    .flatMap((row): AllocationHit[] => {
      const truth = row.when === undefined ? false : fits(row.when, facts, groups);
      return truth === false ? [] : [{ row, fit: truth === true ? 'fits' : 'may-fit' }];
    });
  const sure = rows.filter(({ fit }) => fit === 'fits');
  return {
    roles: roles(key, sure.length > 0 ? sure : rows, facts),
    rows,
    sources: distinctSources(rows.map(({ row }) => row.source)),
  };
}

function possibleGroups(facts: AllocationFacts, { priority }: MunicipalPack): ReadonlySet<string> {
  const groups = (priority?.groups ?? []).filter((group) => holds(group, facts.received));
  const age = knownAge(facts, facts.received);
  return groupsOf(groups, age === null ? anyAge : oneAge(age));
}

function fits(when: AllocationWhen, facts: AllocationFacts, groups: ReadonlySet<string>): Truth {
  const truths: Truth[] = [
    when.groups === undefined ? true : inGroups(when.groups, groups),
    when.sources === undefined
      ? true
      : facts.source == null
        ? null
        : when.sources.includes(facts.source),
    when.canTravel === undefined
      ? true
      : facts.canTravel == null
        ? null
        : facts.canTravel === when.canTravel,
    when.areas === undefined ? true : inAreas(when.areas, facts.areas),
  ];
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

function inGroups(wanted: readonly string[], possible: ReadonlySet<string>): Truth {
  if (possible.size === 0) return null;
  const hits = wanted.filter((group) => possible.has(group)).length;
  if (hits === 0) return false;
  return hits === possible.size ? true : null;
}

function inAreas(wanted: readonly string[], areas: AllocationFacts['areas']): Truth {
  if (areas === undefined || areas.length === 0) return null;
  return areas.some((area) => wanted.includes(area));
}

function roles(
  { columns }: AllocationKey,
  rows: readonly AllocationHit[],
  { received }: AllocationFacts,
): AllocationCell[] {
  return columns
    .filter((column) => holds(column, received))
    .map(({ id }) => {
      const cells = rows.flatMap(({ row }) => row.cells.filter(({ role }) => role === id));
      const unstated: AllocationCell = { role: id, mark: 'unstated', basis: 'none' };
      return cells.reduce(
        (best, cell) => (strength.indexOf(cell.mark) > strength.indexOf(best.mark) ? cell : best),
        unstated,
      );
    });
}
