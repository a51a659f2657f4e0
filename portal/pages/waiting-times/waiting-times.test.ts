import { ClinicSchema } from '@shared/model/offer.ts';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { renderDocument } from '../document.tsx';
import { clinic, pageContext, waitingProps } from '../testing/example.ts';
import { waitingTimesPage } from '../waiting-times.tsx';

const place = (more: object) => v.parse(ClinicSchema, { ...clinic, ...more });
const page = (more: object, search = '', history = waitingProps.history) => {
  const context = pageContext('nb', 'waiting-times', search);
  return renderDocument(
    context,
    waitingTimesPage(context, { ...waitingProps, clinics: [place(more)], history }),
  );
};

describe('the waiting times', () => {
  it('are of every level, or of the one that is asked for', () => {
    const shown = (html: string) => [...html.matchAll(/<h3>Nivå (\d)/g)].map(([, level]) => level);
    expect(shown(page({}))).toEqual(['1', '2', '3']);
    expect(shown(page({}, '?level=2'))).toEqual(['2']);
    expect(shown(page({}, '?level=9'))).toEqual(['1', '2', '3']);
  });

  it('have a history where there is more than one count within a year', () => {
    expect(page({})).toContain('Fra 9 dager til 5 dager');
    expect(page({}).match(/Slik har ventetiden vært/g)).toHaveLength(1);
    const old = waitingProps.history.filter(({ countedOn }) => countedOn !== '2026-05-20');
    expect(page({}, '', old)).not.toContain('Slik har ventetiden vært');
  });
});

describe('a place', () => {
  it.each([
    [{ closed: [{ from: '2026-11-26', to: '2026-11-26' }] }, 'Stengt nå, til og med 26. november'],
    [{ closed: [{ from: '2026-11-27', to: '2026-12-01' }] }, 'Stengt fra 27. november 2026 til 1.'],
    [{ freePlaces: 1 }, 'Plass til 1 ny nå'],
    [{ freePlaces: 3 }, 'Plass til 3 nye nå'],
    [{ freePlaces: 0 }, 'Tar imot nye'],
    [{ languages: ['no', 'ti', 'nsl'] }, 'Språk: norsk, tigrinja, norsk tegnspråk'],
    [{ competence: ['hands', 'lungs'] }, 'Har ekstra kunnskap om: Hender, Lunger'],
    [{ access: { stepFree: true, wheelchair: false } }, 'Trinnfritt inn. Trangt for rullestol'],
    [{ minimumAge: 16 }, 'Alder: fra 16 år'],
    // beside the wait, too
    [{ maximumAge: 17 }, '(til og med 17 år)'],
    [{ website: 'https://voksne.example' }, 'href="https://voksne.example"'],
  ])('%j: %s', (more, text) => {
    expect(page(more)).toContain(text);
  });

  it('does not say that it was closed, nor what was free long ago', () => {
    expect(page({ closed: [{ from: '2026-11-20', to: '2026-11-25' }] })).not.toContain('Stengt');
    const old = page({ freePlaces: 3, intakeOn: '2025-01-01' });
    expect(old).not.toContain('Plass til');
  });
});
