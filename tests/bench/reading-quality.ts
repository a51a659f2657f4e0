import type { Assessment } from '@shared/model';
import type { LabelledText } from './labelled-text.ts';

export type Answered = { text: LabelledText; answer: Assessment };
export type Quality = {
  texts: number;
  exactLevel: number;
  levelOneRecall: number;
  levelOnePrecision: number;
  levelOneAtFour: number;
  precision: number;
  recall: number;
  f1: number;
  abstained: number;
  withoutEvidence: number;
};

/** How well the suggested levels and criteria fit the labels. */
export function quality(answered: readonly Answered[]): Quality {
  const count = (test: (one: Answered) => boolean) => answered.filter(test).length;
  const isOne = ({ text }: Answered) => text.expected.level === 1;
  let hits = 0;
  let suggested = 0;
  let expected = 0;
  for (const { text, answer } of answered) {
    const wanted = new Set(text.expected.criteria);
    hits += answer.criteria.filter(({ id }) => wanted.has(id)).length;
    suggested += answer.criteria.length;
    expected += wanted.size;
  }
  const precision = hits / Math.max(1, suggested);
  const recall = hits / Math.max(1, expected);
  const foundOne = count((one) => isOne(one) && one.answer.level === 1);
  return {
    texts: answered.length,
    exactLevel: count(isExact) / answered.length,
    levelOneRecall: foundOne / Math.max(1, count(isOne)),
    levelOnePrecision:
      foundOne /
      Math.max(
        1,
        count(({ answer }) => answer.level === 1),
      ),
    levelOneAtFour: count((one) => isOne(one) && one.answer.level === 4),
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    abstained: count(({ answer }) => answer.level === null),
    withoutEvidence: count(({ answer }) =>
      answer.criteria.some((one) => one.evidence.length === 0),
    ),
  };
}

export const isExact = ({ text, answer }: Answered): boolean =>
  text.expected.level === answer.level;

/** Rows are the expected levels, columns the suggested ones; the last column is no suggestion. */
export function confusion(answered: readonly Answered[]): string {
  const columns = [1, 2, 3, 4, null];
  const rows = [1, 2, 3, 4, null].map((row) => {
    const own = answered.filter(({ text }) => text.expected.level === row);
    const cells = columns.map(
      (column) => own.filter(({ answer }) => answer.level === column).length,
    );
    return `  ${row ?? '-'} | ${cells.map((cell) => String(cell).padStart(4)).join('')}`;
  });
  return ['      1   2   3   4   -  (suggested)', ...rows].join('\n');
}
