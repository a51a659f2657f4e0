import { languages } from '@locales/languages.ts';
import nb from '@locales/nb/journal.json';
import { norwegianText, referralFacts } from '@shared/exchange';
import {
  type ClinicId,
  ClinicIdSchema,
  DaySchema,
  type Language,
  LanguageSchema,
  type SelfReferral,
  SelfReferralSchema,
} from '@shared/model';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

const clinics = new Map<ClinicId, string>([[v.parse(ClinicIdSchema, 'lierbyen'), 'Lierbyen']]);
const receivedOn = v.parse(DaySchema, '2026-11-26');
const context = { texts: nb, clinics, receivedOn };

describe('a referral as Norwegian text', () => {
  it('says all that was answered', () => {
    expect(norwegianText(answered('nb', 'Jeg er ustø.'), context)).toBe(
      `Egenhenvendelse til fysioterapi- og ergoterapitjenesten
Mottatt: 26.11.2026
Besvart på: norsk bokmål

Gjelder: Prøve Testesen, født 28.2.1951
Henvender: Hjelper Testesen (sønn eller datter). En annen, på vegne av personen
Samtykke: Personen kjenner til henvendelsen og ønsker hjelp

Varseltegn som lege kjenner til, ifølge henvender:
- feber med rygg- eller nakkesmerter

Plager:
- gange, balanse eller forflytning
- hjelpemidler eller tilrettelegging av bolig
Varighet: uker
Utvikling: forverres

Egen beskrivelse:
Jeg er ustø.

Viktig for personen:
Gå tur.

Fall siste halvår: flere fall
Kan komme til behandlingssted: nei, trenger hjemmebesøk
Hjelpemidler: Rullator
Utskrevet eller planlagt utskrevet: 20.11.2026

Telefon: 400 00 000
Tolk: ukrainsk
Ønsket sted: Lierbyen, stengt-sted
`,
    );
  });

  it('is the same in every language but for own words, which are marked', () => {
    const own = (language: Language) => `${languages[language].name}: 1, 2, 3.`;
    const lines = LanguageSchema.options.map((language) =>
      norwegianText(answered(language, own(language)), context).split('\n'),
    );
    for (const language of LanguageSchema.options) {
      const text = norwegianText(answered(language, own(language)), context);
      expect(text).toContain(own(language));
      expect(text).toContain(`Besvart på: ${nb.language[language]}`);
      expect(text.includes('ikke oversatt')).toBe(!['nb', 'nn'].includes(language));
    }
    const [norwegian = [], ...others] = lines;
    for (const other of others) {
      expect(other).toHaveLength(norwegian.length);
      const differing = norwegian.filter((line, at) => line !== other[at]);
      const isMarked = other.some((line) => line.includes('ikke oversatt'));
      expect(differing).toEqual([
        'Besvart på: norsk bokmål',
        ...(isMarked ? ['Egen beskrivelse:'] : []),
        own('nb'),
        ...(isMarked ? ['Viktig for personen:'] : []),
      ]);
    }
  });

  it('keeps a language that was typed, and names sign language', () => {
    const spoken = (language: string) =>
      norwegianText({ ...answered('nb', 'x'), interpreter: { language } }, context);
    expect(spoken('Hazaragi')).toContain('Tolk: Hazaragi\n');
    expect(spoken('nsl')).toContain('Tolk: norsk tegnspråk\n');
  });
});

describe('the facts of a referral', () => {
  it('name who asks, and from which day the wait may count', () => {
    expect(referralFacts(answered('nb', 'Jeg er ustø.'), receivedOn)).toEqual({
      received: '2026-11-26',
      discharged: '2026-11-20',
      birthDate: '1951-02-28',
      source: 'relative',
      icd10: [],
      icpc2: [],
      text: 'Jeg er ustø.\n\nGå tur.',
    });
    expect(referralFacts({ ...answered('nb', 'x'), helper: null }, receivedOn).source).toBe('self');
  });

  it('hold no words in a language that is not read', () => {
    expect(referralFacts(answered('ar', 'أنا غير ثابت.'), receivedOn).text).toBeNull();
  });
});

function answered(language: SelfReferral['language'], text: string): SelfReferral {
  return v.parse(SelfReferralSchema, {
    version: 1,
    municipality: 'lier',
    idempotencyKey: '0b0f8f0a-3f5e-4b52-9a3e-6c1d2f7a9e10',
    language,
    applicant: 'other',
    urgent: ['fever-unwell'],
    helper: { name: 'Hjelper Testesen', relation: 'grown-child', consent: 'agreed' },
    person: { name: 'Prøve Testesen', birthDate: '1951-02-28', nationalNumber: null },
    contact: { phone: '400 00 000', email: null },
    interpreter: { language: 'uk' },
    problem: {
      areas: ['walking-balance', 'home-aids'],
      text,
      since: 'weeks',
      course: 'worse',
    },
    important: 'Gå tur.',
    daily: { falls: 'several', travel: 'cannot', aids: 'Rullator' },
    surgeryOn: null,
    dischargedOn: '2026-11-20',
    clinics: ['lierbyen', 'stengt-sted'],
  });
}
