import { writeFileSync } from 'node:fs';
import { monthsOld } from '../../shared/reading/months-old.ts';
import { featuresOf } from '../../shared/reading/read.ts';
import type { WeightsFile } from '../../shared/reading/weights-file.ts';
import { type KindPlan, kindOf, kindsOf, nothing } from './kind-plan.ts';
import { type LabelledText, labelledTexts } from './labelled-text.ts';
import { softmaxWeights, type TrainingExample } from './softmax.ts';

const data = new URL('../data/', import.meta.url);

/** Writes `shared/reading/weights/kinds.json` from the synthetic texts. `npx tsx tests/bench/train-reading.ts` */
export function train(texts: readonly LabelledText[]): WeightsFile {
  const plans = kindsOf(texts.flatMap(({ expected }) => expected.criteria));
  const seen = texts.map(({ facts, expected }) => ({
    features: [...featuresOf(facts)],
    allowed: plans.map((plan) => isAllowed(plan, monthsOld(facts))),
    target: target(plans, expected),
  }));
  const counts = new Map<string, number>();
  for (const { features } of seen)
    for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= 3)
    .map(([name]) => name)
    .sort();
  const place = new Map(names.map((name, at) => [name, at]));
  const scales = Float64Array.from(names, scaleOf);
  const examples = seen.map(
    ({ features, ...rest }): TrainingExample => ({
      ...rest,
      features: features.flatMap((name) => place.get(name) ?? []),
    }),
  );
  const { weights, leans } = softmaxWeights(examples, scales, plans.length);
  return {
    about: `Learned from ${texts.length} synthetic texts; tenths of a logit. Do not edit by hand.`,
    kinds: plans.map(({ id, level, months }, at) => ({
      id,
      pointed: pointedFrom(id, level),
      ...(months === undefined ? {} : { months }),
      lean: Math.round(((leans[at] ?? 0) - (id === nothing.id ? caution : 0)) * 100) / 100,
    })),
    hinted: 0.15,
    reason: 1,
    least: 0.06,
    weights: Object.fromEntries(
      names.flatMap((name, at): [string, string][] => {
        const own = sparse(weights.slice(at * plans.length, (at + 1) * plans.length));
        return own === '' ? [] : [[name, own]];
      }),
    ),
  };
}

/**
 * Concepts weigh less in training: the lexicon knows the texts that it was made with better than
 * others, so that weights which lean on it would be too sure of it.
 */
const scaleOf = (name: string) => (name.startsWith('c:') ? 0.7 : 1);

function sparse(row: ArrayLike<number>): string {
  return Array.from(row, (weight, kind) => [kind, Math.round(weight * 10)])
    .filter(([, weight]) => Math.abs(weight ?? 0) >= 1)
    .flat()
    .join(' ');
}

/**
 * From which share of the best kind a kind is pointed to: early for what may be urgent. Texts of
 * other hands were never the worse for waiting longer with three kinds that are seldom a second
 * need: where they are the first, nothing else comes close.
 */
function pointedFrom(id: string, level: number): number {
  if (level !== 1) return 0.85;
  return seldomSecond.has(id) ? 0.5 : 0.25;
}

const seldomSecond = new Set(['terminal', 'acute-transition', 'child-keep-education']);

/** Logits taken from "says nothing": to be silent where something is said is the worse mistake. */
const caution = 1.5;

/** The criteria of the strongest level carry most of the lesson. */
function target(plans: readonly KindPlan[], expected: LabelledText['expected']): number[] {
  const wanted = expected.criteria.length === 0 ? [nothing] : expected.criteria.map(kindOf);
  const strongest = Math.min(...wanted.map(({ level }) => level));
  const shares = wanted.map(({ level }) => (level === strongest ? 1 : 0.6));
  const sum = shares.reduce((total, share) => total + share, 0);
  return plans.map((plan) =>
    wanted.reduce((total, { id }, at) => total + (id === plan.id ? (shares[at] ?? 0) / sum : 0), 0),
  );
}

function isAllowed({ months }: KindPlan, age: number | null): boolean {
  if (months === undefined || age === null) return true;
  return (months.from ?? 0) <= age && age < (months.below ?? Number.POSITIVE_INFINITY);
}

if (process.argv[1]?.endsWith('train-reading.ts')) {
  const texts = [
    ...labelledTexts(new URL('referral-texts.jsonl', data)),
    ...labelledTexts(new URL('own-texts/', data)),
  ];
  const file = new URL('../../shared/reading/weights/kinds.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(train(texts))}\n`);
}
