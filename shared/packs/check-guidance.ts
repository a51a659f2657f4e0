import type { ConceptId, Guidance, NotFor, Situation } from '@shared/model';
import type { Finding } from './check-pack.ts';
import { meant } from './nearest.ts';

/** Every situation, advice and sign that guidance points at is there. */
export function checkGuidance({ urgent, advice, situations }: Guidance): Finding[] {
  const known = {
    signs: new Set(urgent.map(({ sign }) => sign)),
    advice: new Set(advice.map(({ id }) => id)),
    situations: new Set(situations.map(({ id }) => id)),
  };
  return situations.flatMap((situation, at) => {
    const path = `situations.${at}`;
    return [
      ...missing(situation.signs, known.signs, `${path}.signs`),
      ...missing(situation.meanwhile, known.advice, `${path}.meanwhile`),
      ...missing(situation.notForYouIf.flatMap(seen), known.situations, `${path}.notForYouIf`),
      ...(situation.services.length === 0 && situation.elsewhere === undefined
        ? [error(path, 'It names neither services nor elsewhere')]
        : []),
    ];
  });
}

/** The concepts that guidance speaks of, for those who know which ones there are. */
export function guidanceConcepts({ situations }: Guidance): ConceptId[] {
  return situations.flatMap(({ concepts, turns }: Situation) => [
    ...concepts,
    ...turns.flatMap((turn) => turn.concepts),
  ]);
}

const seen = ({ see }: NotFor) => (see === undefined ? [] : [see]);

function missing(asked: readonly string[], known: ReadonlySet<string>, path: string): Finding[] {
  return asked
    .filter((id) => !known.has(id))
    .map((id) => error(path, `There is no ${id}${meant(id, known)}`));
}

function error(path: string, message: string): Finding {
  return { path, message, severity: 'error' };
}
