import type { CriterionId } from '@shared/model';
import { municipalPack } from '@shared/packs';

/** A kind of need to be learned: criteria for adults and children that mean the same are one. */
export type KindPlan = { id: string; level: number; months?: { from?: number; below?: number } };

const levels = new Map(
  municipalPack('lier')?.priority?.criteria.map(({ id, level }): [string, number] => [id, level]),
);
const grownUp = 192;

/** What a text points to that says too little for any criterion. */
export const nothing: KindPlan = { id: 'nothing', level: 9 };

export function kindOf(criterion: CriterionId): KindPlan {
  const [group = '', name = ''] = criterion.split('.');
  const level = levels.get(criterion) ?? 9;
  const twin = levels.get(`${group === 'adult' ? 'child' : 'adult'}.${name}`);
  if (twin === level && name !== 'keep-education') return { id: name, level };
  if (group === 'adult') return { id: `adult-${name}`, level, months: { from: grownUp } };
  return { id: `child-${name}`, level, months: { below: grownUp, ...childAge(name) } };
}

export function kindsOf(criteria: readonly CriterionId[]): KindPlan[] {
  const byId = new Map(criteria.map(kindOf).map((plan) => [plan.id, plan]));
  byId.set(nothing.id, nothing);
  return [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function childAge(name: string): { from?: number; below?: number } {
  if (name.startsWith('infant-')) return { below: 12 };
  if (name.startsWith('preschool-')) return { from: 12, below: 72 };
  if (name.startsWith('school-') || name === 'keep-education') return { from: 72 };
  return name === 'premature' || name === 'foot' ? { from: 12 } : {};
}
