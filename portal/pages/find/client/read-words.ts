import { DaySchema } from '@shared/model/day.ts';
import type { Finding } from '@shared/model/finding.ts';
import { read } from '@shared/reading';
import * as v from 'valibot';
import { conceptsOf, type Everyday } from '../everyday.ts';
import { mentioned } from '../mentioned.ts';

export type WordsAnswer = {
  /** Something in the words may be acute illness. */
  isUrgent: boolean;
  /** Situations that the words point to, the likeliest first, with the words. */
  found: { situation: string; because: string[] }[];
};

const most = 3;

/**
 * What someone's own words point to, in the languages whose everyday words are given. Those are
 * looked up here: for parts of the body, for the day, and for what may be urgent. The rules' own
 * reading adds what it finds present in Norwegian or English.
 */
export function readWords(words: string, everyday: readonly Everyday[]): WordsAnswer {
  const findings = read({ received: anyDay, text: words, icd10: [], icpc2: [] }).filter(isSoNow);
  const troubled = words.replaceAll(free, ' ');
  const known = new Map(findings.map((finding) => [String(finding.concept), finding.text]));
  const pointed = situationsIn(everyday)
    .map((situation) => {
      const own = everyday.flatMap((some) => mentioned(troubled, some.situations[situation] ?? []));
      const read = (conceptsOf[situation] ?? []).flatMap((concept) => known.get(concept) ?? []);
      const because = distinct([...own, ...read]).slice(0, most);
      return { situation, because, isNamed: own.length > 0, weight: 2 * own.length + read.length };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  // what is only read between the lines counts where nothing is named
  const named = pointed.filter(({ isNamed }) => isNamed);
  const found = (named.length > 0 ? named : pointed)
    .slice(0, most)
    .map(({ situation, because }) => ({ situation, because }));
  const isNamedUrgent = everyday.some(({ urgent }) => mentioned(troubled, urgent).length > 0);
  return { isUrgent: isNamedUrgent || known.has('possible-emergency'), found };
}

function situationsIn(everyday: readonly Everyday[]): string[] {
  return [...new Set(everyday.flatMap(({ situations }) => Object.keys(situations)))];
}

/** Nothing that is said here depends on the day. */
const anyDay = v.parse(DaySchema, '2025-01-01');

function isSoNow({ status }: Finding): boolean {
  return status === 'present' || status === 'wished' || status === 'planned';
}

/** Where someone says that a part of the body is free of trouble. */
const free =
  /(?<![\p{L}])(ikke|ikkje|ingen|uten|no|not|without)\s+(noen\s+|any\s+)?(vondt|smerter?|plager|problemer|pain|trouble)\s+(i|in)\s+[\p{L}]+/giu;

function distinct(words: readonly string[]): string[] {
  const short = words.map((word) => word.trim()).filter((word) => word !== '');
  return short.filter(
    (word, at) =>
      !short.some(
        (other, index) =>
          index !== at &&
          other.toLowerCase().includes(word.toLowerCase()) &&
          (other.length > word.length || index < at),
      ),
  );
}
