import type { PriorityKey, Suggestion } from '@shared/model';
import type { Finding } from './check-pack.ts';
import { meant } from './nearest.ts';

/** Every criterion stands in a group and at a level that the key has on the day it begins. */
export function checkCriteria(key: PriorityKey | null): Finding[] {
  if (key === null) return [];
  const ids = new Set(key.criteria.map(({ id }) => id));
  const groups = key.groups.map(({ id }) => id);
  return [
    ...key.criteria.flatMap(({ group, level, from }, at) => [
      ...(groups.includes(group)
        ? []
        : [error(`criteria.${at}.group`, `The key has no group ${group}${meant(group, groups)}`)]),
      ...(key.levels.some((own) => own.level === level && covers(own, from))
        ? []
        : [error(`criteria.${at}.level`, `The key has no level ${level} on ${from}`)]),
    ]),
    ...key.waitStart.flatMap(({ criteria = [] }, at) =>
      criteria
        .filter((id) => !ids.has(id))
        .map((id) =>
          error(`waitStart.${at}.criteria`, `The key has no criterion ${id}${meant(id, ids)}`),
        ),
    ),
  ];
}

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
