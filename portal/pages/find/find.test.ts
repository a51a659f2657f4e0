import { lix } from '@locales/testing/lix.ts';
import { LanguageSchema } from '@shared/model/text.ts';
import { translatePacks } from '@shared/packs/translated/index.ts';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { AnswersSchema } from '../../referral/answers-schema.ts';
import { urgentSigns } from '../../referral/urgent.ts';
import { renderDocument } from '../document.tsx';
import { findPage } from '../find.tsx';
import { findProps, pageContext } from '../testing/example.ts';
import { outlineOf } from '../testing/outline.ts';
import { texts } from '../texts.ts';
import { carriedAnswers } from './carried-answers.ts';
import { drawn } from './picture.tsx';
import { findQueryOf } from './query.ts';

translatePacks();

const { urgent, situations } = findProps('lier').guidance;
const html = (search: string, pack = 'lier') => {
  const context = pageContext('nb', 'find', search);
  return renderDocument(context, findPage(context, findProps(pack)));
};
const read = (search: string, pack?: string) => outlineOf(html(search, pack)).text;

describe('the guidance', () => {
  it('has a drawing for each situation', () => {
    expect(situations.map(({ id }) => id).toSorted()).toEqual(drawn.toSorted());
  });

  it('sends each sign the way that the self-referral does, in the same words', () => {
    const ways = { '113': 'call-113', '116117': 'call-116117', doctor: 'call-doctor' };
    expect(urgent.map(({ sign, call }) => [sign, ways[call]])).toEqual(Object.entries(urgentSigns));
    for (const language of LanguageSchema.options) {
      const t = texts(language);
      for (const { sign, text } of urgent) {
        expect(text[language]).toBe(t(`portal:emergency.sign.${sign}`));
      }
    }
  });

  it('is there in each language', () => {
    for (const language of LanguageSchema.options) {
      for (const { name, forYouIf, notForYouIf, elsewhere, turns } of situations) {
        const all = [name, ...forYouIf, ...notForYouIf.map(({ text }) => text)];
        const some = [...all, ...turns.map((turn) => turn.name), ...(elsewhere ? [elsewhere] : [])];
        expect(some.filter((text) => text[language] === undefined)).toEqual([]);
      }
    }
  });

  it('is easy to read in Norwegian (LIX at most 40)', () => {
    const { advice } = findProps('lier').guidance;
    const all = [
      ...advice.map(({ text }) => text.nb),
      ...situations.flatMap(({ forYouIf, notForYouIf, elsewhere }) => [
        ...forYouIf.map(({ nb }) => nb),
        ...notForYouIf.map(({ text }) => text.nb),
        ...(elsewhere === undefined ? [] : [elsewhere.nb]),
      ]),
    ];
    expect(all.length).toBeGreaterThan(80);
    expect(lix(all)).toBeLessThanOrEqual(40);
  });
});

describe('the page', () => {
  it.each(['', ...situations.map(({ id }) => `?problem=${id}`)])(
    '%s says what is urgent before anything else',
    (search) => {
      const text = read(search);
      const at = (words: string) => text.indexOf(words);
      const later = search === '' ? 'Skriv med egne ord' : 'Dette er for deg hvis';
      expect(at('Haster det?')).toBeGreaterThan(0);
      expect(at('Haster det?')).toBeLessThan(at(later));
      expect(text).toContain('Er du i tvil, så ring legevakten på 116 117');
      expect(text).toContain('Er det fare for liv, ring 113');
    },
  );

  it.each([
    // asks for who, price, wait and what is there, in Lier
    ['?problem=walking-balance&now=falls&age=60&travel=yes', 'Du bør få hjelp innen 14 dager.'],
    ['?problem=walking-balance&now=falls&age=60&travel=yes', 'Avtalefysioterapeut Har ansvar'],
    ['?problem=walking-balance&now=falls&age=60&travel=no', 'Kommunens fysioterapeut Har ansvar'],
    ['?problem=back-neck', 'Kommunens frister går fra 7 til 90 dager.'],
    ['?problem=back-neck', 'Første time, 20 minutter: 144 kr'],
    ['?problem=back-neck&age=16', 'Fysioterapi er gratis for deg.'],
    ['?problem=memory', 'Ergoterapi er gratis.'],
    ['?problem=pressure-sore', 'Ikke ligg eller sitt på såret.'],
    ['?problem=habits', 'Frisklivssentralen i kommunen hjelper deg.'],
    ['?problem=speech', 'En logoped hjelper deg.'],
    ['?problem=work', 'NAV kan hjelpe'],
    ['?problem=doctor', 'Fastlegen din hjelper deg.'],
    ['?problem=home-aids', 'NAV låner ut når behovet varer i mer enn to år'],
    ['?problem=specialist&diagnosis=copd', 'Trening i gruppe, med overnatting når reisen er lang'],
  ])('%s says «%s»', (search, words) => {
    expect(read(search)).toContain(words);
  });

  it('tells where in the pyramid the plan puts what helps', () => {
    expect(read('?problem=after-hospital', 'vefsn')).toContain(
      'Trinn 3: Trening og hjelp der du bor',
    );
    expect(read('?problem=after-hospital', 'vefsn')).toContain('ingen prioriteringsnøkkel');
  });

  it('asks for an age only where it changes the answer', () => {
    expect(read('?problem=back-neck')).toContain('Hvor gammel er du?');
    expect(read('?problem=child-baby')).not.toContain('Hvor gammelt er barnet?');
    expect(read('?problem=speech')).not.toContain('Få et mer nøyaktig svar');
  });

  it('offers no self-referral where someone else helps', () => {
    expect(html('?problem=speech')).not.toContain('data-carry');
    expect(html('?problem=back-neck')).toContain('data-carry');
  });

  it('has no field that could send own words', () => {
    const page = html('');
    expect(page).not.toContain('<form');
    expect(page).toMatch(/<textarea(?![^>]* name=)/);
    expect(page).not.toMatch(/<textarea[^>]* name=/);
  });

  it('takes any address for what it is', () => {
    for (const search of ['?problem=x', '?problem=<b>', '?age=-1&problem=back-neck&now=zz']) {
      expect(read(search)).toContain('Haster det?');
    }
    expect(findQueryOf('?problem=a b&age=999')).toMatchObject({ problem: null, age: null });
  });
});

describe('what follows into the self-referral', () => {
  it.each(situations.flatMap((own) => [null, ...own.turns].map((turn) => ({ own, turn }))))(
    '$own.id, $turn.id is made of its codes',
    ({ own, turn }) => {
      const query = { ...findQueryOf('?travel=no'), problem: own.id };
      const carried = carriedAnswers(own, turn, query);
      const parsed = v.parse(AnswersSchema, carried);
      expect(parsed).toMatchObject(carried);
      expect([parsed.name, parsed.text, parsed.phone]).toEqual(['', '', '']);
      expect(parsed.travel).toBe('cannot');
    },
  );

  it('is how long and how it goes, where that was chosen', () => {
    const balance = situations.find(({ id }) => id === 'walking-balance');
    const lost = balance?.turns.find(({ id }) => id === 'lost') ?? null;
    if (balance === undefined) throw new Error('no such situation');
    expect(carriedAnswers(balance, lost, findQueryOf('?travel=yes&age=70'))).toEqual({
      areas: ['walking-balance'],
      travel: 'alone',
      since: 'weeks',
      course: 'sudden',
    });
  });
});
