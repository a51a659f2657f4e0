import { LanguageSchema } from '@shared/model/text.ts';
import { catalogueOf } from '@shared/packs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everydayOn } from '../everyday.ts';
import { readWords as read } from './read-words.ts';

const norwegian = await everydayOn('nb');
const readWords = (words: string) => read(words, norwegian);

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
    ['jeg vil trene med andre', 'train'],
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
    ['Sterke smerter i brystet', true],
    ['har hatt vondt i brystet siden i går', true],
    ['ho er skeiv i ansiktet', true],
    ['jeg vil ikke leve mer', true],
    ['falt, og kan ikke stå på foten', true],
    ['I can’t breathe', true],
    ['my leg is hot and swollen', true],
    ['ikke vondt i brystet, men i nakken', false],
    ['vondt i kneet', false],
    ['tung pust i trapper', false],
    ['ingen brystsmerter, bare stiv nakke', false],
  ])('«%s» urgent: %s', (words, isUrgent) => {
    expect(readWords(words).isUrgent).toBe(isUrgent);
  });

  it.each([
    ['se', 'Čibbi lea bávččas', 'hip-knee-foot', 'In beasa vuoiŋŋat'],
    ['pl', 'Boli mnie kolano', 'hip-knee-foot', 'Mam ból w klatce piersiowej'],
    ['uk', 'Болить спина вже місяць', 'back-neck', 'Не можу дихати'],
    ['ar', 'ركبتي تؤلمني', 'hip-knee-foot', 'عندي ألم في صدري'],
    ['so', 'Jilibka ayaa i xanuunaya', 'hip-knee-foot', 'Xabadka ayaa i xanuunaya'],
    ['ti', 'ብርከይ የቐንዝወኒ', 'hip-knee-foot', 'ክመውት እደሊ ኣለኹ'],
    ['lt', 'Skauda nugarą', 'back-neck', 'Negaliu kvėpuoti'],
    ['ru', 'Мама упала, боится ходить', 'walking-balance', 'Сильная боль в груди'],
  ])('are known in %s', async (language, words, situation, urgent) => {
    const everyday = await everydayOn(language);
    expect(read(words, everyday).found[0]?.situation).toBe(situation);
    expect(read(words, everyday).isUrgent).toBe(false);
    expect(read(urgent, everyday).isUrgent).toBe(true);
    // beside them, Norwegian and English
    expect(read('My knee hurts', everyday).found[0]?.situation).toBe('hip-knee-foot');
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
  it.each(LanguageSchema.options)(
    'are for the situations that there are, in %s',
    async (language) => {
      const everyday = await everydayOn(language);
      const isRead = ['nb', 'nn', 'en'].includes(language);
      expect(everyday).toHaveLength(isRead ? 1 : 2);
      const situations = catalogueOf('national')?.guidance.situations.map(({ id }) => id) ?? [];
      for (const { situations: own, urgent } of everyday) {
        expect(Object.keys(own).toSorted()).toEqual(situations.toSorted());
        expect(urgent.length).toBeGreaterThan(5);
      }
    },
  );
});
