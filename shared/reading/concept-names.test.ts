import { DaySchema, ReferralFactsSchema } from '@shared/model';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { conceptNames } from './concept-names.ts';
import { read } from './read.ts';

const received = v.parse(DaySchema, '2026-05-04');
const ask = (text: string) => read(v.parse(ReferralFactsSchema, { received, text }));

describe('the names of concepts', () => {
  it('are there for every concept that is found, also in times and ages', () => {
    const names = conceptNames();
    const texts = ['Gutt 3 mnd', 'Jente 4 år', 'Gutt 9 år', 'Mann 80 år'].flatMap((who) =>
      ['falt for 3 dager siden', 'falt for 5 uker siden', 'falt for 2 år siden', 'neste uke'].map(
        (when) => `${who} ${when}. Vondt i 3 måneder.`,
      ),
    );
    const nameless = texts.flatMap(ask).filter(({ concept }) => !names.has(concept));
    expect(nameless).toEqual([]);
    const found = new Set(texts.flatMap(ask).map(({ concept }) => String(concept)));
    expect([...found]).toEqual(
      expect.arrayContaining(['age-infant', 'age-adult', 'time-days-ago', 'lasting-weeks']),
    );
  });
});
