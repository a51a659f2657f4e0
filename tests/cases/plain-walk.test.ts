import { municipalPack } from '@shared/packs';
import { assess } from '@shared/rules';
import { expect, it } from 'vitest';
import { patients } from '../bench/rules/patients.ts';
import { plainWalk } from './plain-walk.ts';

it('the compiled rules answer 3,000 seeded patients as a plain walk over the pack does', () => {
  const lier = municipalPack('lier');
  if (lier === undefined) throw new Error('There is no pack lier');
  for (const { facts, findings } of patients(3000, lier, 7)) {
    const answer = assess(facts, lier, { on: facts.received, findings });
    const ours = {
      level: answer.level,
      deadline: answer.deadline,
      criteria: answer.criteria.map(({ id, evidence }) => ({ id, evidence })),
      mayFit: [...new Set(answer.unknown.flatMap(({ criteria }) => criteria))].sort(),
    };
    expect(ours).toEqual(plainWalk({ facts, findings }, lier));
  }
});
