import { describe, expect, it } from 'vitest';
import { groups, pageContext } from '../testing/example.ts';
import { agesText, meetingText, placesText, priceText, stepFreeText } from './words.ts';

describe('a group in words', () => {
  const context = pageContext('nb', 'groups');
  const [balanse, kne, plan] = groups;
  if (balanse === undefined || kne === undefined || plan === undefined) throw new Error('groups');

  it('says when, from start to end', () => {
    expect(meetingText(context, balanse)).toBe('tirsdag kl. 10:30–12:00, hver 2. uke');
    expect(meetingText(context, kne)).toBe('torsdag kl. 09:00–10:00, hver uke');
    expect(meetingText(context, plan)).toBe('Dag og tid er ikke oppgitt. Ring og spør.');
  });

  it('tells full from unknown', () => {
    expect(placesText(context, balanse)).toBe('3 ledige plasser');
    expect(placesText(context, kne)).toBe('Fullt nå');
    expect(placesText(context, plan)).toBe('Ikke oppgitt. Ring og spør.');
  });

  it('has a copayment only where it treats', () => {
    expect(priceText(context, balanse, () => 109)).toBe('Ingen egenandel');
    expect(priceText(context, kne, () => 109)).toMatch(/109\skr for hver gang/);
    expect(priceText(context, kne, () => null)).not.toMatch(/\d/);
  });

  it('does not take the silence of a plan for a step', () => {
    expect(stepFreeText(context, kne)).toBe('Trapp eller trinn inn');
    expect(stepFreeText(context, plan)).toBe('Spør om det er trinnfritt');
  });

  it('says who is old enough', () => {
    expect(agesText(context, balanse)).toBe('fra 65 år');
    expect(agesText(context, { ...balanse, minimumAge: null })).toBeUndefined();
    expect(agesText(context, { ...balanse, maximumAge: 80 })).toBe('65 til 80 år');
  });
});
