import { type Day, DaySchema } from '@shared/model/day.ts';
import { MunicipalitySchema } from '@shared/model/municipality.ts';
import { ClinicSchema, GroupOfferSchema, WaitingTimeSchema } from '@shared/model/offer.ts';
import { ReceiptSchema } from '@shared/model/receipt.ts';
import { LevelSchema } from '@shared/model/referral-facts.ts';
import { ReferralIdSchema } from '@shared/model/sealed-referral.ts';
import type { Language } from '@shared/model/text.ts';
import { catalogueOf, coverage, municipalPack, nationalPack } from '@shared/packs';
import * as v from 'valibot';
import type { AboutProps } from '../about.tsx';
import type { AidsPageProps } from '../aids.tsx';
import type { CoordinatorProps } from '../coordinator.tsx';
import type { CoverageProps, CoveredPack } from '../coverage.tsx';
import type { FindProps } from '../find.tsx';
import type { GroupProps } from '../group.tsx';
import type { GroupsProps } from '../groups.tsx';
import type { HomeProps } from '../home.tsx';
import type { PageContext, SiteContext } from '../page.ts';
import type { PricesProps } from '../prices.tsx';
import type { PriorityProps } from '../priority.tsx';
import type { ProgrammeProps } from '../programme.tsx';
import { texts } from '../texts.ts';
import type { WaitingTimesProps } from '../waiting-times.tsx';

export const day = (text: string): Day => v.parse(DaySchema, text);

export const today = day('2026-11-26');

export const receipt = v.parse(ReceiptSchema, '7K2M-4QX9-B3TA-8FW5');

export const referral = v.parse(ReferralIdSchema, '3cef4b50-e7a1-4767-8b5e-433581679211');

export const municipality = v.parse(MunicipalitySchema, {
  id: 'lier',
  number: '3312',
  name: 'Lier',
  pack: 'lier',
  phone: '32 00 00 01',
  address: 'Fosshagen, Lier',
  languages: ['nb', 'en', 'ar'],
  nationalNumber: 'optional',
  demonstration: true,
});

export function siteContext(language: Language, search = ''): SiteContext {
  return {
    language,
    t: texts(language),
    today,
    origin: 'https://inngang.example',
    search,
    assets: { styles: ['/assets/look.css'], scripts: [] },
  };
}

export function pageContext(language: Language, path = '', search = ''): PageContext {
  return { ...siteContext(language, search), municipality, path };
}

const levels = [7, 14, null].map((days, index) => ({
  level: v.parse(LevelSchema, index + 1),
  days,
}));
const planned = { kind: 'plan', source: { document: 'lier-plan-2025-2028', section: '5.1' } };
const madeUp = { kind: 'demonstration' };

export const clinic = v.parse(ClinicSchema, {
  id: 'voksne',
  municipality: 'lier',
  name: 'Fysioterapi for voksne',
  kind: 'municipal',
  services: ['physiotherapy'],
  address: 'Fosshagen, Lier',
  phone: '32 00 00 11',
  about: { nb: 'Bare på norsk.' },
  access: { stepFree: true, lift: false, publicTransport: { nb: 'Buss 51.' } },
  takesNewPatients: true,
  intakeOn: '2026-11-20',
  provenance: planned,
});

const waitingTimes = [
  [1, 5],
  [2, 20],
  [3, 40],
].map(([level, days]) =>
  v.parse(WaitingTimeSchema, {
    clinic: 'voksne',
    service: 'physiotherapy',
    level,
    days,
    countedOn: '2026-11-20',
    method: 'longest-now',
    provenance: planned,
  }),
);

/** The first level at the same place, half a year before. */
const earlierCounts = waitingTimes
  .slice(0, 1)
  .map((time) => ({ ...time, days: 9, countedOn: day('2026-05-20') }));

const group = {
  municipality: 'lier',
  clinic: 'voksne',
  about: { nb: 'Trening i gruppe.', en: 'Exercise.', ar: 'تدريب.' },
  forYouIf: [{ nb: 'du er ustø' }],
  howToJoin: { nb: 'Ring.' },
  minimumAge: 65,
  maximumAge: null,
  place: 'Fosshagen',
  places: 12,
  updatedOn: '2026-11-01',
};

export const groups = [
  {
    ...group,
    id: 'balanse',
    name: { nb: 'Balanse' },
    kind: 'preventive',
    meets: { weekday: 2, start: '10:30', minutes: 90, everyWeeks: 2 },
    stepFree: true,
    freePlaces: 3,
    provenance: madeUp,
  },
  {
    ...group,
    id: 'kne',
    name: { nb: 'Kne' },
    kind: 'treatment',
    meets: { weekday: 4, start: '09:00', minutes: 60, everyWeeks: 1 },
    stepFree: false,
    freePlaces: 0,
    provenance: madeUp,
  },
  {
    ...group,
    id: 'plan',
    name: { nb: 'Fra planen' },
    kind: 'preventive',
    meets: null,
    stepFree: null,
    freePlaces: null,
    provenance: planned,
  },
].map((offer) => v.parse(GroupOfferSchema, offer));

const documents = nationalPack.manifest.documents;

export const homeProps: HomeProps = {
  groupCount: 3,
  levels,
  ordinaryVisit: { minutes: 20, amountNok: 144 },
};
export const waitingProps: WaitingTimesProps = {
  clinics: [clinic],
  waitingTimes,
  history: [...earlierCounts, ...waitingTimes],
  levels,
  documents,
};
export const pricesProps: PricesProps = {
  national: nationalPack,
  municipal: municipalPack('lier'),
};
export const aboutProps: AboutProps = { levels, documents };

const national = catalogueOf('national');
/** The rules of one of the packs that come with Inngang. */
export const priorityProps = (id: string): PriorityProps => ({
  pack: municipalPack(id),
  catalogue: catalogueOf(id),
  national,
  documents,
});
const covered = (id: string): CoveredPack[] => {
  const catalogue = catalogueOf(id);
  return catalogue === undefined ? [] : [{ catalogue, documents: coverage(catalogue) }];
};
export const coverageProps: CoverageProps = {
  own: covered('lier')[0],
  national: covered('national')[0],
  others: ['vefsn', 'innlandet', 'nff'].flatMap(covered),
  documents,
};

const guidance = national?.guidance ?? { urgent: [], advice: [], situations: [] };
export const groupsProps: GroupsProps = {
  groups,
  situations: guidance.situations,
  programmes: national?.programmes ?? [],
  documents,
  treatmentPrice: () => 109,
};
const [programme] = national?.programmes ?? [];
if (programme === undefined) throw new Error('The national pack has a programme');
export const programmeProps: ProgrammeProps = { programme, groups, documents };
export const groupProps = (id: string): GroupProps => {
  const { treatmentPrice: _price, groups: _groups, ...rest } = groupsProps;
  const group = groups.find((own) => own.id === id);
  if (group === undefined) throw new Error(`No group ${id}`);
  return { ...rest, group, clinic, rate: null };
};
export const findProps = (id: string): FindProps => ({
  guidance,
  national: nationalPack,
  pack: municipalPack(id),
  catalogue: catalogueOf(id),
  groups,
  levels: [7, 14, 30, 90].map((days, index) => ({
    level: v.parse(LevelSchema, index + 1),
    days,
  })),
  division: { divisions: catalogueOf('innlandet')?.divisions ?? [], isOwn: false },
  documents,
});
const rights = national?.rights ?? [];
export const rightsProps = { rights, documents };
export const coordinatorProps: CoordinatorProps = { rights, planWithinDays: 30, documents };
export const aidsProps = (id: string): AidsPageProps => ({
  loans: catalogueOf(id)?.aids ?? [],
  services: (catalogueOf(id)?.services.services ?? []).filter(({ situations }) =>
    situations.includes('home-aids'),
  ),
  rights,
  documents,
});
