import type { PriorityKey, Suggestion } from '@shared/model';
import type { Finding } from './check-pack.ts';
import { meant } from './nearest.ts';

/** Every criterion stands in a group and at a level that the key has, for as long as it holds itself. */
export function checkCriteria(key: PriorityKey | null): Finding[] {
  if (key === null) return [];
  const ids = new Set(key.criteria.map(({ id }) => id));
  const groups = key.groups.map(({ id }) => id);
  return [
    ...key.criteria.flatMap((criterion, at) => {
      const { id, group, level, from } = criterion;
      const ownGroup = key.groups.filter((own) => own.id === group);
      const ownLevel = key.levels.filter((own) => own.level === level);
      return [
        ...(ownGroup.length > 0
          ? []
          : [
              error(`criteria.${at}.group`, `The key has no group ${group}${meant(group, groups)}`),
            ]),
        ...(ownLevel.some((own) => covers(own, from))
          ? []
          : [error(`criteria.${at}.level`, `The key has no level ${level} on ${from}`)]),
        ...outlived(`criteria.${at}`, `${id} holds longer than its level`, criterion, ownLevel),
        ...outlived(`criteria.${at}`, `${id} holds longer than its group`, criterion, ownGroup),
      ];
    }),
    ...key.waitStart.flatMap(({ criteria = [] }, at) =>
      criteria
        .filter((id) => !ids.has(id))
        .map((id) =>
          error(`waitStart.${at}.criteria`, `The key has no criterion ${id}${meant(id, ids)}`),
        ),
    ),
    ...uncoveredAges(key),
  ];
}

type Dated = { to?: string | null | undefined };

/** Not wrong, since a rule may end: but then there is no deadline, or no one is asked for it. */
function outlived(path: string, message: string, own: Dated, others: readonly Dated[]): Finding[] {
  const last = others
    .map(({ to }) => to ?? '9999')
    .sort()
    .at(-1);
  return last === undefined || (own.to ?? '9999') <= last
    ? []
    : [{ path, message: `${message}, which ends on ${last}`, severity: 'warning' }];
}

/** Ages that no group takes in get no suggestion at all. */
function uncoveredAges({ groups }: PriorityKey): Finding[] {
  const isIn = (age: number) =>
    groups.some(({ ageYears: { from = 0, below = oldest } }) => from <= age && age < below);
  const missing = Array.from({ length: oldest }, (_, age) => age).filter((age) => !isIn(age));
  if (missing.length === 0) return [];
  const message = `No group takes in someone of ${missing[0]} years`;
  return [{ path: 'groups', message, severity: 'warning' }];
}

const oldest = 120;

/** Every suggestion names a criterion, and every criterion should have a suggestion. */
export function checkSuggestions(key: PriorityKey | null, suggestions: readonly Suggestion[]) {
  const criteria = key?.criteria ?? [];
  const known = new Set(criteria.map(({ id }) => id));
  const suggested = new Set(suggestions.map(({ criterion }) => criterion));
  return {
    suggestions: suggestions.flatMap(({ criterion }, at) =>
      known.has(criterion)
        ? []
        : [
            error(
              `suggestions.${at}.criterion`,
              `The key has no criterion ${criterion}${meant(criterion, known)}`,
            ),
          ],
    ),
    criteria: criteria.flatMap(({ id }, at): Finding[] =>
      suggested.has(id)
        ? []
        : [
            {
              path: `criteria.${at}`,
              message: `Nothing suggests ${id}: only a therapist can choose it`,
              severity: 'warning',
            },
          ],
    ),
  };
}

function covers(rule: { from: string; to?: string | null | undefined }, day: string): boolean {
  return rule.from <= day && day <= (rule.to ?? day);
}

function error(path: string, message: string): Finding {
  return { path, message, severity: 'error' };
}
