import type { AllocationKey, PriorityKey } from '@shared/model';
import type { Finding } from './check-pack.ts';
import { meant } from './nearest.ts';

/** Every row has one cell for each column, and asks for age groups that the priority key has. */
export function checkAllocation(key: AllocationKey | null, priority: PriorityKey | null) {
  if (key === null) return [];
  const roles: string[] = key.columns.map(({ id }) => id);
  const groups = new Set<string>(priority?.groups.map(({ id }) => id));
  return [
    ...key.rows.flatMap(({ cells, when }, at) => {
      const own: string[] = cells.map(({ role }) => role);
      return [
        ...roles
          .filter((role) => own.filter((other) => other === role).length !== 1)
          .map((role) => error(`rows.${at}.cells`, `There must be one cell for ${role}`)),
        ...own
          .filter((role) => !roles.includes(role))
          .map((role) =>
            error(`rows.${at}.cells`, `There is no column ${role}${meant(role, roles)}`),
          ),
        ...(when?.groups ?? [])
          .filter((group) => !groups.has(group))
          .map((group) =>
            error(`rows.${at}.when.groups`, `There is no group ${group}${meant(group, groups)}`),
          ),
      ];
    }),
  ];
}

function error(path: string, message: string): Finding {
  return { path, message, severity: 'error' };
}
