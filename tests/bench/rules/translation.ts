import { type Condition, holds, type MunicipalPack } from '@shared/model';
import type { Patient } from './patients.ts';

/**
 * A rule in two-valued logic, for engines that know no third value: what must be true for the
 * three-valued condition to be true, with a guard before everything that can be unknown.
 */
export type Plain =
  | { all: Plain[] }
  | { any: Plain[] }
  | { fact: string; is: 'equal' | 'not-equal'; value: boolean | null }
  | { fact: string; is: 'at-least' | 'below'; value: number }
  | { fact: string; is: 'one-of' | 'none-of'; value: string[] };

export type PlainRule = { id: string; level: number; when: Plain };

/** Every criterion in force on `day` as one plain rule: its age group, and any suggestion of it. */
export function plainRules(pack: MunicipalPack, day: Patient['facts']['received']): PlainRule[] {
  const key = pack.priority;
  if (key === null) return [];
  return key.criteria
    .filter((criterion) => holds(criterion, day))
    .filter(({ id }) => pack.suggestions.some(({ criterion }) => criterion === id))
    .sort((a, b) => a.level - b.level)
    .map(({ id, level, group }) => ({
      id,
      level,
      when: {
        all: [
          inGroup(key.groups.find((own) => own.id === group)?.ageYears ?? {}),
          {
            any: pack.suggestions
              .filter(({ criterion }) => criterion === id)
              .map(({ when }) => whenTrue(when)),
          },
        ],
      },
    }));
}

/** A patient as flat facts under the names that the plain rules use; what is not known is null. */
export function plainFacts(
  findings: Patient['findings'],
  known: {
    age: number | null;
    youngest: number;
    oldest: number;
    source: string | null;
    discharged: boolean | null;
    isRead: boolean;
  },
): Record<string, unknown> {
  return {
    ...known,
    ...Object.fromEntries(findings.map(({ concept, status }) => [`${concept}:${status}`, true])),
  };
}

type Range = { from?: number | undefined; below?: number | undefined };

/** Whether any age that the patient may have is in the group. */
function inGroup({ from, below }: Range): Plain {
  return {
    all: [
      ...(from === undefined ? [] : [{ fact: 'oldest', is: 'at-least', value: from } as const]),
      ...(below === undefined ? [] : [{ fact: 'youngest', is: 'below', value: below } as const]),
    ],
  };
}

function inRange({ from, below }: Range): Plain {
  return {
    all: [
      { fact: 'age', is: 'not-equal', value: null },
      ...(from === undefined ? [] : [{ fact: 'age', is: 'at-least', value: from } as const]),
      ...(below === undefined ? [] : [{ fact: 'age', is: 'below', value: below } as const]),
    ],
  };
}

function whenTrue(condition: Condition): Plain {
  if ('all' in condition) return { all: condition.all.map(whenTrue) };
  if ('any' in condition) return { any: condition.any.map(whenTrue) };
  if ('not' in condition) return whenFalse(condition.not);
  if ('concept' in condition) {
    const leaves = names(condition).map((fact): Plain => ({ fact, is: 'equal', value: true }));
    return only(leaves) ?? { any: leaves };
  }
  if ('source' in condition) return { fact: 'source', is: 'one-of', value: condition.source };
  if ('ageYears' in condition) return inRange(condition.ageYears);
  return { fact: 'discharged', is: 'equal', value: condition.discharged };
}

function whenFalse(condition: Condition): Plain {
  if ('all' in condition) return { any: condition.all.map(whenFalse) };
  if ('any' in condition) return { all: condition.any.map(whenFalse) };
  if ('not' in condition) return whenTrue(condition.not);
  if ('concept' in condition) {
    const leaves = names(condition).map((fact): Plain => ({ fact, is: 'not-equal', value: true }));
    return { all: [{ fact: 'isRead', is: 'equal', value: true }, ...leaves] };
  }
  if ('source' in condition) {
    return {
      all: [
        { fact: 'source', is: 'not-equal', value: null },
        { fact: 'source', is: 'none-of', value: condition.source },
      ],
    };
  }
  if ('ageYears' in condition) {
    const { from = 0, below } = condition.ageYears;
    const outside: Plain[] = [
      { fact: 'age', is: 'below', value: from },
      ...(below === undefined ? [] : [{ fact: 'age', is: 'at-least', value: below } as const]),
    ];
    return { all: [{ fact: 'age', is: 'not-equal', value: null }, { any: outside }] };
  }
  return { fact: 'discharged', is: 'equal', value: !condition.discharged };
}

function names({ concept, status }: { concept: string; status?: string[] | undefined }): string[] {
  return (status ?? ['present']).map((own) => `${concept}:${own}`);
}

const only = <T>(list: T[]): T | undefined => (list.length === 1 ? list[0] : undefined);
