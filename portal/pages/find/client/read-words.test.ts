import { catalogueOf } from '@shared/packs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyday } from '../everyday.ts';
import { readWords } from './read-words.ts';

const first = (words: string) => readWords(words).found[0]?.situation;
const all = (words: string) => readWords(words).found.map(({ situation }) => situation);

describe('own words', () => {
  it.each([
    ['Jeg har vondt i kneet og går dårlig i trapper', 'hip-knee-foot'],
    ['Eg har vore stiv i ryggen heile hausten', 'back-neck'],
    ['My shoulder hurts when I lift my arm', 'shoulder-arm-hand'],
    ['mor har falt to ganger og er ustø', 'walking-balance'],
    ['I keep falling and feel unsteady', 'walking-balance'],
    ['tung pust, har kols', 'breathing'],
    ['Babyen holder hodet skjevt, hun er tre måneder gammel', 'child-baby'],
    ['trenger rullestol og dusjstol', 'home-aids'],
    ['I need a wheelchair', 'home-aids'],
    ['mannen min glemmer alt og har demens', 'memory'],
    ['jeg vil slutte å røyke og gå ned i vekt', 'habits'],
    ['sønnen min på skolen er klossete', 'child-movement'],
    ['har fått trykksår på hælen', 'pressure-sore'],
    ['finner ikke ord etter slaget, trenger logoped', 'speech'],
    ['fibromyalgi, vondt overalt', 'pain-tension'],
    ['nylig operert, ny hofte', 'after-hospital'],
  ])('«%s» points to %s', (words, situation) => {
    expect(first(words)).toBe(situation);
  });

  it('say which of them it rests on', () => {
    const [found] = readWords('Vondt i ryggen og nakken').found;
    expect(found?.because).toEqual(['ryggen', 'nakken']);
  });

  it('that say something is free of trouble do not point to it', () => {
    expect(all('Ingen smerter i ryggen, men kneet er hovent')).not.toContain('back-neck');
    expect(all('no pain in the back')).not.toContain('hip-knee-foot');
  });

  it('point to children only where a child is named', () => {
    expect(all('Jeg har vondt i kneet og er ustø')).toEqual(['walking-balance', 'hip-knee-foot']);
  });

  it.each([
    ['Jeg har sterke brystsmerter', true],
    ['chest pain since this morning', true],
    ['nummen i skrittet og lekker urin', true],
    ['vondt i kneet', false],
    ['ingen brystsmerter, bare stiv nakke', false],
  ])('«%s» urgent: %s', (words, isUrgent) => {
    expect(readWords(words).isUrgent).toBe(isUrgent);
  });

  it('that say nothing point nowhere', () => {
    expect(readWords('')).toEqual({ isUrgent: false, found: [] });
    expect(readWords('مرحبا').found).toEqual([]);
  });

  it('of any kind are answered', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (words) => {
        expect(readWords(words).found.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the everyday words', () => {
  it('are for the situations that there are, each of them', () => {
    const situations = catalogueOf('national')?.guidance.situations.map(({ id }) => id) ?? [];
    expect(Object.keys(everyday).toSorted()).toEqual(situations.toSorted());
  });
});
