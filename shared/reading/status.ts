import type { FindingStatus, ReferralSource } from '@shared/model';
import { languageWords } from './language.ts';
import type { Hit } from './matcher.ts';
import type { Sentences } from './sentences.ts';
import scopeEnds from './triggers/scope-ends.json';
import { type Trigger, triggerOrder } from './triggers.ts';

/** Words from `from` to `to` that a trigger gives a status. */
export type Scope = { status: FindingStatus; from: number; to: number };

/** How far every trigger reaches, in word order of the status that wins where scopes meet. */
export function scopes(
  text: Sentences,
  triggers: readonly Hit<Trigger>[],
  source: ReferralSource | null,
): Scope[] {
  const swallowed = swallowedWords(text, triggers);
  return triggers
    .filter(({ value, from, to }) => {
      if (value.side === 'swallowed' || value.notFrom.has(source ?? 'other')) return false;
      return (swallowed.get(value.status)?.[from] ?? -1) < to;
    })
    .map((hit) => scopeOf(text, hit))
    .sort((one, other) => triggerOrder(one.status) - triggerOrder(other.status));
}

/** For every word the last word of the swallowed phrase around it, by the status it is swallowed for. */
function swallowedWords(text: Sentences, triggers: readonly Hit<Trigger>[]) {
  const ends = new Map<FindingStatus, Int32Array>();
  for (const { value, from, to } of triggers) {
    if (value.side !== 'swallowed') continue;
    const own = ends.get(value.status) ?? new Int32Array(text.words.length).fill(-1);
    for (let at = from; at <= to; at++) own[at] = Math.max(own[at] ?? -1, to);
    ends.set(value.status, own);
  }
  return ends;
}

function scopeOf(text: Sentences, { value, from, to }: Hit<Trigger>): Scope {
  const sentence = text.ranges[text.of[from] ?? 0] ?? { from, to };
  return value.side === 'before'
    ? { status: value.status, from: to + 1, to: reachForward(text, to, sentence.to, value.reach) }
    : {
        status: value.status,
        from: reachBack(text, from, sentence.from, value.reach),
        to: from - 1,
      };
}

const ends = new Set(scopeEnds.words);
const verbs = new Set(scopeEnds.verbs.map(languageWords.standard));
const joining = new Set(['og', 'eller', 'samt', 'and', 'or', 'nor']);

function reachForward(text: Sentences, from: number, last: number, reach: number): number {
  let left = reach;
  let at = from + 1;
  for (; at <= last; at++) {
    const word = text.words[at];
    if (word === undefined || ends.has(word.text)) break;
    if (word.kind === 'mark' && !(word.text === ',' && listGoesOn(text, at, last))) {
      if (word.text === '"') continue;
      break;
    }
    if (joining.has(word.text) && startsClause(text, at + 1, last)) break;
    if (word.kind !== 'mark' && !languageWords.fillers.has(word.text) && --left < 0) break;
  }
  return at - 1;
}

function reachBack(text: Sentences, from: number, first: number, reach: number): number {
  let left = reach;
  let at = from - 1;
  for (; at >= first; at--) {
    const word = text.words[at];
    if (word === undefined || ends.has(word.text)) break;
    if (word.kind === 'mark' && word.text !== ':' && word.text !== '"') break;
    if (word.kind !== 'mark' && !languageWords.fillers.has(word.text) && --left < 0) break;
  }
  return at + 1;
}

/** After a comma a list goes on where short items lead to "og" or "eller" and none has a verb. */
function listGoesOn(text: Sentences, comma: number, last: number): boolean {
  let inItem = 0;
  for (let at = comma + 1; at <= last && at < comma + 12; at++) {
    const word = text.words[at];
    if (word === undefined || word.text === '.') return false;
    if (joining.has(word.text)) return !startsClause(text, at + 1, last);
    if (word.text === ',') inItem = 0;
    else if (word.kind === 'mark' || ends.has(word.text) || ++inItem > 3) return false;
    else if (verbs.has(languageWords.standard(word.text))) return false;
  }
  return false;
}

function startsClause(text: Sentences, from: number, last: number): boolean {
  for (let at = from; at <= last && at < from + 2; at++) {
    const word = text.words[at];
    if (word !== undefined && verbs.has(languageWords.standard(word.text))) return true;
  }
  return false;
}
