import { describe, expect, it } from 'vitest';
import { renderDocument } from '../document.tsx';
import { pricesPage } from '../prices.tsx';
import { day, pageContext, pricesProps } from '../testing/example.ts';
import { outlineOf } from '../testing/outline.ts';

function read(search: string, on = '2026-11-26'): string {
  const context = { ...pageContext('nb', 'prices', search), today: day(on) };
  return outlineOf(renderDocument(context, pricesPage(context, pricesProps))).text;
}

describe('the prices page', () => {
  it.each([
    ['?what=treatment&minutes=30', '190 kr'],
    ['?what=manual&minutes=60', '460 kr'],
    ['?what=examination&minutes=20', '144 kr'],
    ['?what=group-treatment&minutes=60', '109 kr'],
    ['?what=treatment&minutes=30&age=17', '0 kr – gratis'],
    ['?what=treatment&minutes=30&age=18', '190 kr'],
    ['?what=treatment&minutes=30&with=frikort', '0 kr – gratis'],
    ['?what=occupational-therapy', '0 kr – gratis'],
    ['?what=group-preventive', '0 kr – gratis'],
    ['?what=treatment&where=private', 'Prisen bestemmer de selv'],
    ['?what=treatment&minutes=30&on-day=1&on-month=1&on-year=2031', 'Vi vet ikke prisen'],
  ])('%s is answered with %s', (search, answer) => {
    expect(read(search)).toContain(` Hva koster det? ${answer} `);
  });

  it('does not give pregnancy an exemption, and says why', () => {
    const text = read('?what=treatment&minutes=20&with=pregnant');
    expect(text).toContain(' Hva koster det? 144 kr ');
    expect(text).toContain('Graviditet gir ikke fritak');
  });

  it('moved the age of exemption on 1 August 2026', () => {
    const asked = '?what=treatment&minutes=20&age=17&on-month=';
    expect(read(`${asked}7&on-day=31&on-year=2026`)).toContain(' Hva koster det? 144 kr ');
    expect(read(`${asked}8&on-day=1&on-year=2026`)).toContain(' Hva koster det? 0 kr ');
  });

  it('says until which age it is free, by the rule of the day', () => {
    expect(read('')).toContain('gratis til du fyller 18 år');
    expect(read('', '2026-07-31')).toContain('gratis til du fyller 16 år');
  });

  it('never lets ten visits cost more than the ceiling of the year, and says how sure that is', () => {
    const text = read('?what=manual&minutes=60');
    expect(text).toContain('10 slike timer i samme år koster høyst 3 278 kr.');
    expect(text).toContain('Tallet er usikkert.');
  });

  it.each([
    ['?what=pool&minutes=60', '135 kr'],
    ['?what=self-training&minutes=30', '30 kr'],
    ['?what=video&minutes=40', '236 kr'],
    ['?what=examination-extended&minutes=20', '188 kr'],
    ['?what=treatment&minutes=other&minutes-typed=45', '282 kr'],
  ])('%s is answered with %s too', (search, answer) => {
    expect(read(search)).toContain(` Hva koster det? ${answer} `);
  });

  it('takes what was paid from the ceiling, and says from which visit less is paid', () => {
    const text = read('?what=manual&minutes=40&visits=10&paid=2500');
    expect(text).toContain('10 slike timer i samme år koster høyst 778 kr.');
    expect(text).toContain('så 778 kr gjenstår før taket');
    expect(text).toContain('Fra og med time 3 betaler du bare resten');
  });

  it('says from when its rates hold, and shows none where it knows none', () => {
    expect(read('')).toContain('Prisene gjelder fra 1. juli 2026 til 30. juni 2027.');
    expect(read('', '2028-01-01')).not.toContain('Prisene nå Prisene gjelder');
  });

  it('gives a message at the field and at the top, in the same words', () => {
    const text = read('?what=treatment&minutes=20&on-day=31&on-month=6&on-year=2026');
    expect(text.split('Denne datoen finnes ikke. Se over dag og måned.')).toHaveLength(3);
  });
});
