import type {
  ConceptId,
  Condition,
  FindingStatus,
  ReferralSource,
  Suggestion,
} from '@shared/model';
import { mentions, senders } from '../norwegian.ts';

/** The least that makes a condition hold, but for the age: what was found, and who sent it. */
export type Situation = {
  found: readonly { concept: ConceptId; status: FindingStatus }[];
  source: ReferralSource | null;
  isDischarged: boolean;
};

/** Every situation that one of the suggestions is for and that words can show, each once. */
export function situationsIn(
  suggestions: readonly Suggestion[],
  concepts: ReadonlySet<ConceptId>,
): Situation[] {
  const all = suggestions
    .flatMap(({ when }) => ways(when).slice(0, mostWays))
    .filter(({ found }) => found.length > 0)
    .filter(({ found }) => found.every(({ concept }) => concepts.has(concept)));
  return [...new Map(all.map((own) => [JSON.stringify(own), own])).values()];
}

/** Whether all that is so in one situation is so in another. */
export function isWithin(own: Situation, other: Situation): boolean {
  return (
    own.found.every(({ concept, status }) =>
      other.found.some((one) => one.concept === concept && one.status === status),
    ) &&
    (own.source === null || own.source === other.source) &&
    (!own.isDischarged || other.isDischarged)
  );
}

/** A condition of many alternatives is shown by the first of them. */
const mostWays = 12;

export function situationInWords(
  { found, source, isDischarged }: Situation,
  names: ReadonlyMap<ConceptId, string>,
): string {
  const said = found.map(({ concept, status }) => {
    const name = names.get(concept) ?? concept;
    return status === 'present' ? name : `${name} (${mentions[status]})`;
  });
  return [
    ...said,
    ...(source === null ? [] : [`sendt av ${senders[source]}`]),
    ...(isDischarged ? ['skrevet ut fra sykehus'] : []),
  ].join(' + ');
}

const nothing: Situation = { found: [], source: null, isDischarged: false };

function ways(condition: Condition): Situation[] {
  if ('any' in condition) return condition.any.flatMap(ways);
  if ('all' in condition) {
    return condition.all.reduce<Situation[]>(
      (own, part) =>
        own.slice(0, mostWays).flatMap((one) => ways(part).map((way) => both(one, way))),
      [nothing],
    );
  }
  if ('concept' in condition) {
    const { concept, status = ['present'] } = condition;
    return [{ ...nothing, found: [{ concept, status: status[0] ?? 'present' }] }];
  }
  if ('source' in condition) return condition.source.map((source) => ({ ...nothing, source }));
  if ('discharged' in condition) return [{ ...nothing, isDischarged: condition.discharged }];
  // what must not be is left out, and the age is asked for apart
  return [nothing];
}

function both(a: Situation, b: Situation): Situation {
  const found = [...a.found, ...b.found].sort((one, other) =>
    one.concept < other.concept ? -1 : 1,
  );
  return {
    found: found.filter(({ concept }, at) => found[at - 1]?.concept !== concept),
    source: b.source ?? a.source,
    isDischarged: a.isDischarged || b.isDischarged,
  };
}
