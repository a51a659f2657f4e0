import { type Finding, holds, type Wait } from '@shared/model';
import { assess } from '@shared/rules';
import { waitInWords } from '../norwegian.ts';
import { lengthChange } from './length-change.ts';
import { municipal, type Side } from './side.ts';
import type { Situation } from './situations.ts';

/** What one situation leads to before and after; the strongest level ranks first. */
export type Change = { words: string; rank: number };

type Outcome = { level: number; wait: Wait | null };

/** How a situation's level or longest wait changes at an age; null where both stay. */
export function changeFor(
  situation: Situation,
  ageYears: number,
  before: Side,
  after: Side,
): Change | null {
  const was = outcome(situation, ageYears, before);
  const is = outcome(situation, ageYears, after);
  const [old, now] = [was, is].map(outcomeInWords);
  if (old === now) return null;
  const length =
    was?.wait == null || is?.wait == null ? '' : `, ${lengthChange(was.wait, is.wait, after.on)}`;
  const rank = (was?.level ?? weakest) * weakest + (is?.level ?? weakest);
  return { words: `${old} blir ${now}${length}`, rank };
}

const weakest = 1000;

function outcome(situation: Situation, ageYears: number, side: Side): Outcome | null {
  const pack = municipal(side);
  if (pack === undefined) return null;
  const { on } = side;
  const facts = {
    received: on,
    ageYears,
    source: situation.source,
    discharged: situation.isDischarged ? on : null,
    icd10: [],
    icpc2: [],
  };
  const { level } = assess(facts, pack, { on, findings: situation.found.map(finding) });
  const rule = pack.priority?.levels.find((own) => own.level === level && holds(own, on));
  return level === null ? null : { level, wait: rule?.wait ?? null };
}

function finding({ concept, status }: Situation['found'][number]): Finding {
  return { concept, status, origin: 'answer', text: concept, start: 0, end: 0 };
}

function outcomeInWords(own: Outcome | null): string {
  if (own === null) return 'ikke noe forslag';
  return `nivå ${own.level}${own.wait === null ? '' : ` (${waitInWords(own.wait)})`}`;
}
