import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkedConcepts, tryConcepts } from './check-concepts.ts';

describe('concept files', () => {
  const concepts = checkedConcepts();

  it('are all read', () => {
    const files = readdirSync(new URL('./concepts/', import.meta.url));
    expect(concepts.length).toBe(files.filter((name) => name.endsWith('.json')).length);
  });

  it.each(concepts.map((concept) => [concept.id, concept] as const))(
    '%s is read as its sentences say',
    (_, concept) => {
      expect(tryConcepts([concept]).wrong).toEqual([]);
    },
  );

  it('tell a sentence that is read otherwise', () => {
    const [concept] = concepts.filter(({ id }) => String(id) === 'pressure-ulcer');
    const tests = [{ text: 'Ingen trykksår.', status: 'present' as const }];
    expect(tryConcepts(concept ? [{ ...concept, tests }] : []).wrong).toEqual([
      'pressure-ulcer: "Ingen trykksår." should be present, and is read as negated',
    ]);
  });
});
