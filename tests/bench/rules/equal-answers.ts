import { isDeepStrictEqual } from 'node:util';
import type { MunicipalPack } from '@shared/model';
import { plainWalk } from '../../cases/plain-walk.ts';
import type { BuiltRules } from './built-rules.ts';
import type { Patient } from './patients.ts';
import type { Peer } from './peers.ts';
import { lastStep, question } from './questions.ts';
import type { PlainRule } from './translation.ts';

type Engines = { rules: PlainRule[]; peers: Peer[]; built: BuiltRules };

/**
 * Holds every engine to a plain walk over the pack, patient by patient: level, deadline and
 * criteria of all, and of Inngang the evidence and what is unknown too.
 */
export async function checkEqualAnswers(
  all: Patient[],
  pack: MunicipalPack,
  { rules, peers, built }: Engines,
): Promise<void> {
  const finish = lastStep(rules, pack);
  for (const [at, patient] of all.entries()) {
    const walked = plainWalk(patient, pack);
    same(at, 'Inngang', ours(patient, built), walked);
    const { level, deadline } = walked;
    const expected = { level, deadline, criteria: walked.criteria.map(({ id }) => id) };
    const { facts, start } = question(patient, pack);
    for (const { name, ask } of peers) same(at, name, finish(await ask(facts), start), expected);
  }
}

function ours({ facts, findings }: Patient, { assess, pack }: BuiltRules) {
  const { level, deadline, criteria, unknown } = assess(facts, pack, {
    on: facts.received,
    findings,
  });
  return {
    level,
    deadline,
    criteria: criteria.map(({ id, evidence }) => ({ id, evidence })),
    mayFit: [...new Set(unknown.flatMap((own) => own.criteria))].sort(),
  };
}

function same(at: number, name: string, answer: unknown, expected: unknown): void {
  if (isDeepStrictEqual(answer, expected)) return;
  const [given, wanted] = [answer, expected].map((own) => JSON.stringify(own));
  throw new Error(`${name} answers patient ${at} otherwise than the walk:\n${given}\n${wanted}`);
}
