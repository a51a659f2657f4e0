import { type LocalizedText, LocalizedTextSchema, type Provenance } from '@shared/model';
import { catalogueOf } from '@shared/packs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { demonstration } from './index.ts';

const { documents, municipalities, clinics, waitingTimes, groups } = demonstration;
const idsOf = (things: { id: string }[]) => things.map(({ id }) => id);

/** The groups that each plan names, by the ids that they have here. */
const groupsInPlans: Record<string, string[]> = {
  lier: [
    'lier-friskliv-senior',
    'lier-sunne-og-aktive-liunger',
    'lier-friskliv-voksne',
    'lier-tilpasset-gruppetrening',
    'lier-gruppe-institusjon',
  ],
  vefsn: [
    ...[1, 2, 3, 4, 5, 6].map((number) => `vefsn-sterk-og-stodig-${number}`),
    'vefsn-lyst-pa-livet',
    'vefsn-apne-grupper-byparken',
    'vefsn-mestringstreff',
    'vefsn-frisklivsresept',
    'vefsn-kreft',
    'vefsn-psykisk-helse',
    'vefsn-hjerteskole',
    'vefsn-ms',
    'vefsn-kols',
    'vefsn-balanse',
    'vefsn-hofte',
    'vefsn-parkinson',
    'vefsn-basseng',
  ],
  alesund: [
    'alesund-fallforebygging',
    'alesund-trefftid-fysioterapi',
    'alesund-trefftid-ergoterapi',
    'alesund-lyst-pa-livet',
    'alesund-selvhjelp',
    'alesund-senioraktiviteter',
    'alesund-tur-demens',
    'alesund-dagaktivitet-demens',
    'alesund-parorende-demens',
    'alesund-mestringskurs',
    'alesund-kid-og-kia',
    'alesund-fredagskafe',
    'alesund-bevegelsesglede',
    'alesund-turer-kreft',
    'alesund-etterlatte',
  ],
};

describe('what belongs together', () => {
  it('has the three municipalities with their official numbers', () => {
    expect(municipalities.map(({ id, number }) => `${id} ${number}`)).toEqual([
      'lier 3312',
      'vefsn 1824',
      'alesund 1508',
    ]);
    expect(municipalities.every((municipality) => municipality.demonstration)).toBe(true);
  });

  it('gives no id twice', () => {
    for (const things of [documents, municipalities, clinics, groups]) {
      expect(idsOf(things)).toEqual([...new Set(idsOf(things))]);
    }
  });

  it('refers only to what exists, in the same municipality', () => {
    const municipalityOf = new Map(clinics.map((clinic) => [clinic.id, clinic.municipality]));
    for (const { municipality } of [...clinics, ...groups]) {
      expect(idsOf(municipalities)).toContain(municipality);
    }
    for (const { clinic, municipality, id } of groups) {
      if (clinic !== null) expect(municipalityOf.get(clinic), id).toBe(municipality);
    }
    for (const { clinic } of waitingTimes) expect(municipalityOf.has(clinic), clinic).toBe(true);
  });

  it.each(Object.entries(groupsInPlans))(
    'has every group that the plan for %s names',
    (id, ids) => {
      expect(idsOf(groups.filter((group) => group.municipality === id))).toEqual(
        expect.arrayContaining(ids),
      );
    },
  );
});

describe('where it comes from', () => {
  const provenances: Provenance[] = [...clinics, ...waitingTimes, ...groups].map(
    (thing) => thing.provenance,
  );

  it('names only documents that exist', () => {
    const cited = provenances.flatMap((from) =>
      from.kind === 'plan' ? [from.source.document] : [],
    );
    expect(new Set(cited)).toEqual(new Set(idsOf(documents)));
  });

  it('calls nothing published, and every waiting time a demonstration', () => {
    expect(provenances.some(({ kind }) => kind === 'published')).toBe(false);
    expect(waitingTimes.every(({ provenance }) => provenance.kind === 'demonstration')).toBe(true);
  });

  it('leaves open, in what a plan says, the times and free places that no plan gives', () => {
    const fromPlans = groups.filter(({ provenance }) => provenance.kind === 'plan');
    expect(fromPlans.length).toBeGreaterThan(20);
    for (const { id, meets, freePlaces } of fromPlans) {
      expect([meets, freePlaces], id).toEqual([null, null]);
    }
  });

  it('says in every text from Ålesund’s plan that the plan is from 2016–2020', () => {
    const texts = [...clinics, ...groups]
      .filter(({ municipality, about }) => municipality === 'alesund' && /plan/i.test(about.nb))
      .map(({ about }) => about);
    expect(texts.length).toBeGreaterThan(20);
    for (const text of texts) {
      for (const words of Object.values(text)) expect(words).toContain('2016–2020');
    }
  });
});

describe('waiting times', () => {
  it('have one row for each service and level at each clinic that the key holds for', () => {
    const expected = clinics
      .filter(({ kind }) => kind === 'municipal' || kind === 'contract')
      .flatMap(({ id, services }) =>
        services.flatMap((service) => [1, 2, 3, 4].map((level) => `${id} ${service} ${level}`)),
      );
    const rows = waitingTimes.map(({ clinic, service, level }) => `${clinic} ${service} ${level}`);
    expect(rows.sort()).toEqual(expected.sort());
  });

  it('were counted in November 2026', () => {
    for (const { countedOn } of waitingTimes) expect(countedOn).toMatch(/^2026-11-/);
  });

  it.each([
    [1, 7],
    [2, 14],
    [3, 30],
    [4, 90],
  ])('at level %i lie on both sides of %i days', (level, limit) => {
    const days = waitingTimes.filter((time) => time.level === level).map((time) => time.days);
    expect(Math.min(...days)).toBeLessThan(limit);
    expect(Math.max(...days)).toBeGreaterThan(limit);
    expect(days).toContain(limit);
  });
});

describe('groups', () => {
  it('name situations and programmes that the national rules have', () => {
    const national = catalogueOf('national');
    const situations = national?.guidance.situations.map(({ id }) => id);
    const programmes = idsOf([...(national?.programmes ?? [])]);
    for (const group of groups) {
      expect(situations, group.id).toEqual(expect.arrayContaining(group.situations));
      if (group.programme !== null) expect(programmes, group.id).toContain(group.programme);
    }
    const told = groups.filter((group) => group.situations.length > 0);
    expect(told.length).toBeGreaterThan(groups.length / 2);
  });

  it('leave open what no plan says: what one must manage, wheelchairs, languages', () => {
    for (const { id, provenance, functionalLevel, wheelchair, languages } of groups) {
      if (provenance.kind !== 'plan') continue;
      expect([functionalLevel, wheelchair, languages], id).toEqual([null, null, []]);
    }
  });

  it('never have more free places than places', () => {
    for (const { id, places, freePlaces } of groups) {
      if (freePlaces !== null) expect(freePlaces, id).toBeLessThanOrEqual(places ?? 0);
    }
  });

  it('that treat take at most ten, and say that an examination comes first', () => {
    for (const { id, kind, places, howToJoin } of groups) {
      if (kind !== 'treatment') continue;
      expect(places ?? 0, id).toBeLessThanOrEqual(10);
      expect(howToJoin.nb, id).toContain('undersøker deg');
    }
  });
});

it('says every text in Norwegian, English and Arabic', () => {
  const texts = [...textsIn(clinics), ...textsIn(groups)];
  expect(texts.length).toBeGreaterThan(200);
  for (const text of texts) {
    expect(Object.keys(text).sort(), text.nb).toEqual(['ar', 'en', 'nb']);
    expect(text.ar, text.nb).toMatch(/\p{Script=Arabic}/u);
  }
});

function textsIn(value: unknown): LocalizedText[] {
  if (v.is(LocalizedTextSchema, value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
