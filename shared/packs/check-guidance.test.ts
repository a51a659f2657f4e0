import type { Guidance } from '@shared/model';
import { conceptNames } from '@shared/reading';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from './catalogue-packs.ts';
import { checkGuidance, guidanceConcepts } from './check-guidance.ts';

const guidance = catalogueOf('national')?.guidance ?? { urgent: [], advice: [], situations: [] };
const [first] = guidance.situations;
const changed = (change: object): Guidance => ({
  ...guidance,
  situations: guidance.situations.map((own) => (own === first ? { ...own, ...change } : own)),
});

describe('the guidance', () => {
  it('speaks of concepts that the reading knows', () => {
    const known = conceptNames();
    expect(guidanceConcepts(guidance).length).toBeGreaterThan(10);
    expect(guidanceConcepts(guidance).filter((id) => !known.has(id))).toEqual([]);
  });

  it('points at nothing that is missing', () => {
    expect(checkGuidance(guidance)).toEqual([]);
  });

  it.each([
    [{ signs: ['stroek'] }, 'situations.0.signs', 'There is no stroek'],
    [{ meanwhile: ['keep-movin'] }, 'situations.0.meanwhile', 'keep-moving'],
    [{ notForYouIf: [{ text: { nb: 'x' }, see: 'habit' }] }, 'situations.0.notForYouIf', 'habits'],
    [{ services: [] }, 'situations.0', 'neither services nor elsewhere'],
  ])('is refused with %j', (change, path, message) => {
    const [found] = checkGuidance(changed(change));
    expect(found?.path).toBe(path);
    expect(found?.message).toContain(message);
  });

  it('tells plan services by situations that there are', () => {
    const known = new Set(guidance.situations.map(({ id }) => id));
    const told = ['lier', 'vefsn', 'alesund'].flatMap(
      (id) => catalogueOf(id)?.services.services.flatMap((own) => own.situations) ?? [],
    );
    expect(told.length).toBeGreaterThan(30);
    expect(told.filter((id) => !known.has(id))).toEqual([]);
  });
});
