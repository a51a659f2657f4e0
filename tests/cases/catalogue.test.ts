import { type Catalogue, DaySchema, FeeQuestionSchema, WaitSchema } from '@shared/model';
import { catalogueOf, nationalPack } from '@shared/packs';
import { deadline, fee, offersFor } from '@shared/rules';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { loadPackFolder } from '../../shared/packs/load-pack-folder.ts';
import aidLoans from './aid-loans.json';
import division from './innlandet-division.json';
import offers from './offers.json';
import planServices from './plan-services.json';
import chapters from './source-chapters.json';

// The tables are worked out by hand from the sources, never from what the packs say.
const day = (text: string) => v.parse(DaySchema, text);
const catalogue = (id: string): Catalogue => {
  const own = catalogueOf(id);
  if (own === undefined) throw new Error(`There is no catalogue ${id}`);
  return own;
};
const length = (own: { count: number; unit: string } | undefined) =>
  own === undefined ? null : `${own.count} ${own.unit}`;

describe('who a service is for', () => {
  it.each(offers)('$name', ({ pack, service, on, age, fit }) => {
    const found = offersFor(age, catalogue(pack).services, day(on));
    expect(found.find((offer) => offer.service.id === service)?.fit ?? null).toBe(fit);
  });
});

describe('what a plan says of a service', () => {
  it.each(planServices)('$name', ({ pack, service: id, step, says }) => {
    const service = catalogue(pack).services.services.find((own) => own.id === id);
    const { meetings } = service ?? {};
    const said = {
      ages: service?.ages,
      size: service?.size && withoutAbout(service.size),
      groups: service?.groups,
      group: service?.group,
      rounds: service?.rounds,
      meetings: meetings && {
        count: meetings.count,
        every: length(meetings.every) ?? undefined,
        lasting: length(meetings.lasting) ?? undefined,
      },
      lasts: length(service?.lasts) ?? undefined,
      order: service?.order?.map(({ place }) => place),
      limit: length(service?.limit?.wait) ?? undefined,
      start: service?.limit?.start,
    };
    expect(service?.step).toBe(step);
    expect(said).toEqual(says);
  });

  it('Vefsn: a week in a rehabilitation course ends on the same weekday', () => {
    const course = catalogue('vefsn').services.services.find(
      ({ id }) => id === 'rehabilitation-course',
    );
    const wait = v.parse(WaitSchema, course?.limit?.wait);
    expect(deadline(day('2026-11-25'), wait)).toBe('2026-12-02');
    expect(deadline(day('2026-12-28'), wait)).toBe('2027-01-04');
  });
});

describe('who lends aids', () => {
  it.each(aidLoans)('$name', ({ pack, loan: id, upTo, over, source }) => {
    const loan = catalogue(pack).aids.find((own) => own.id === id);
    expect([length(loan?.need.upTo), length(loan?.need.over)]).toEqual([upTo, over]);
    expect(loan?.source.section).toContain(source);
  });
});

describe('Innlandet: who does what', () => {
  const rows = catalogue('innlandet').divisions[0]?.rows ?? [];

  it('has a row for each group of the source, in its order', () => {
    expect(rows.map(({ id }) => id)).toEqual(division.map(({ row }) => row));
  });

  it.each(division)('$row', ({ row: id, tasks }) => {
    const row = rows.find((own) => own.id === id);
    const counted = row?.cells.map((cell) => [cell.column, cell.tasks.length]) ?? [];
    expect(Object.fromEntries(counted)).toEqual(tasks);
    expect(row?.strength).toBe('should');
  });
});

describe('the chapters of each source', () => {
  it.each(Object.entries(chapters))('%s', (document, expected) => {
    const lists = ['lier', 'vefsn', 'alesund', 'innlandet', 'nff']
      .flatMap((id) => catalogue(id).coverage.sources)
      .filter((source) => source.document === document);
    expect(lists.map(({ chapters: own }) => own.map(({ section }) => section))).toEqual([expected]);
  });
});

describe('consent and copayment', () => {
  it('have each its own age', () => {
    const consent = catalogue('national').rights.find(({ id }) => id === 'consent');
    expect(consent?.ages).toEqual({ from: 16 });
    const free = nationalPack.exemptions.filter(({ id }) => id === 'child');
    expect(free.map(({ ageBelow, from }) => [ageBelow, from])).toEqual([
      [16, '2025-07-01'],
      [18, '2026-08-01'],
    ]);
  });
});

describe('what NFF proposes', () => {
  const pupil = (on: string) =>
    v.parse(FeeQuestionSchema, {
      on,
      birthDate: '2008-05-01',
      service: 'physiotherapy',
      minutes: 20,
      circumstances: ['upper-secondary'],
    });

  it.each(['2026-07-31', '2026-08-01', '2027-06-30'])('frees no one on %s', async (on) => {
    const { pack, kind } = await loadPackFolder('shared/packs/nff');
    if (kind === 'national') throw new Error(kind);
    expect(pack.exemptions.map(({ status }) => status)).toEqual(['proposed', 'proposed']);
    const answer = fee(pupil(on), nationalPack, pack);
    expect([answer.pays, answer.amountNok]).toEqual([true, 144]);
  });

  it('has been met in one thing, and there in part', () => {
    const met = catalogue('nff').proposals.filter(({ outcome }) => outcome.met !== 'unknown');
    expect(met.map(({ id, outcome }) => [id, outcome.met])).toEqual([
      ['exemption-upper-secondary', 'partly'],
    ]);
  });
});

function withoutAbout({ from, to }: { from?: number | undefined; to: number }) {
  return { from, to };
}
