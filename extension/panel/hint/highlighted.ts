import type { CriterionHit } from '@shared/model';

/** A stretch of a text, and which of the criteria (by their place, from 1) rest on it. */
export type Stretch = { text: string; criteria: readonly number[] };

/** The whole text in stretches, so that each shows which criteria rest on its words. */
export function stretches(text: string, hits: readonly CriterionHit[]): Stretch[] {
  const spans = hits.flatMap(({ evidence }, i) =>
    evidence
      .filter(({ origin, start, end }) => origin === 'text' && start < end)
      .map(({ start, end }) => ({ start, end, criterion: i + 1 })),
  );
  const cuts = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].filter((at) => at <= text.length).sort((a, b) => a - b);
  const found: Stretch[] = [];
  for (const [i, from] of places.slice(0, -1).entries()) {
    const to = places[i + 1] ?? text.length;
    const over = spans.filter(({ start, end }) => start <= from && to <= end);
    const criteria = [...new Set(over.map(({ criterion }) => criterion))].sort((a, b) => a - b);
    const before = found.at(-1);
    if (before?.criteria.join() === criteria.join()) before.text += text.slice(from, to);
    else found.push({ text: text.slice(from, to), criteria });
  }
  return found;
}
