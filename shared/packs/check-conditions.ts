import type { Condition, MunicipalPack } from '@shared/model';
import type { Finding } from './check-pack.ts';
import { meant } from './nearest.ts';

/** Every condition asks for concepts that the reading can find: `concepts`. */
export function checkConditions(
  { suggestions, emergencies, priority }: MunicipalPack,
  concepts: ReadonlySet<string>,
) {
  const strangers = (list: string, rules: readonly { when?: Condition | undefined }[]) =>
    rules.flatMap(({ when }, at) =>
      when === undefined ? [] : strange(when, concepts, `${list}.${at}.when`),
    );
  return {
    suggestions: strangers('suggestions', suggestions),
    emergencies: strangers('emergencies', emergencies),
    priority: strangers('waitStart', priority?.waitStart ?? []),
  };
}

function strange(condition: Condition, concepts: ReadonlySet<string>, path: string): Finding[] {
  const inside = (key: string, parts: readonly Condition[]) =>
    parts.flatMap((part, at) => strange(part, concepts, `${path}.${key}.${at}`));
  if ('all' in condition) return inside('all', condition.all);
  if ('any' in condition) return inside('any', condition.any);
  if ('not' in condition) return strange(condition.not, concepts, `${path}.not`);
  if (!('concept' in condition) || concepts.has(condition.concept)) return [];
  const { concept } = condition;
  const message = `The reading knows no concept ${concept}${meant(concept, concepts)}`;
  return [{ path: `${path}.concept`, message, severity: 'error' }];
}
