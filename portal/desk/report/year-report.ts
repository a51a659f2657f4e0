import { type Competence, CompetenceSchema } from '@shared/model/competence.ts';
import type { Clinic, GroupOffer, Service, WaitingTime } from '@shared/model/offer.ts';
import type { KeyLevel } from '../../pages/key-level.ts';

/** One clinic's waits at one level for one service through a year, the oldest count first. */
export type WaitSeries = {
  clinic: Clinic;
  service: Service;
  level: KeyLevel;
  counts: readonly WaitingTime[];
};

export type OverdueLine = {
  clinic: Clinic;
  /** How many waited past the limit at the last count of each service and level, added up. */
  last: number;
  /** The most that were counted at once, in the same way. */
  most: number;
};

export type FillLine = { group: GroupOffer; places: number; taken: number };
export type CompetenceLine = { competence: Competence; clinics: readonly Clinic[] };

export type YearReport = {
  year: number;
  waits: readonly WaitSeries[];
  overdue: readonly OverdueLine[];
  fill: readonly FillLine[];
  groups: { preventive: number; treatment: number };
  competence: readonly CompetenceLine[];
};

type Published = {
  clinics: readonly Clinic[];
  /** Every count that stands, the oldest first. */
  counts: readonly WaitingTime[];
  groups: readonly GroupOffer[];
  levels: readonly KeyLevel[];
};

/** What a municipality or a clinic reports of a year, reckoned from what was published. */
export function yearReport(
  year: number,
  { clinics, counts, groups, levels }: Published,
): YearReport {
  const inYear = counts.filter(({ countedOn }) => countedOn.startsWith(`${year}-`));
  const waits = clinics.flatMap((clinic) =>
    clinic.services.flatMap((service) =>
      levels.flatMap((level): WaitSeries[] => {
        const own = inYear.filter(
          (time) =>
            time.clinic === clinic.id && time.service === service && time.level === level.level,
        );
        return own.length === 0 ? [] : [{ clinic, service, level, counts: own }];
      }),
    ),
  );
  const ran = groups.filter((group) => ranIn(group, year));
  return {
    year,
    waits,
    overdue: clinics.flatMap((clinic) => overdueOf(clinic, waits)),
    fill: ran.flatMap((group): FillLine[] =>
      group.places === null || group.freePlaces === null
        ? []
        : [{ group, places: group.places, taken: group.places - group.freePlaces }],
    ),
    groups: {
      preventive: ran.filter(({ kind }) => kind === 'preventive').length,
      treatment: ran.filter(({ kind }) => kind === 'treatment').length,
    },
    competence: CompetenceSchema.options.map((competence) => ({
      competence,
      clinics: clinics.filter((clinic) => clinic.competence.includes(competence)),
    })),
  };
}

function overdueOf(clinic: Clinic, waits: readonly WaitSeries[]): OverdueLine[] {
  const counted = waits
    .filter((series) => series.clinic.id === clinic.id)
    .map(({ counts }) => counts.filter(({ overdue }) => overdue !== null))
    .filter((counts) => counts.length > 0);
  if (counted.length === 0) return [];
  const days = [...new Set(counted.flat().map(({ countedOn }) => countedOn))].sort();
  const sumOn = (day: string) =>
    counted
      .map((counts) => counts.filter(({ countedOn }) => countedOn <= day).at(-1)?.overdue ?? 0)
      .reduce((sum, own) => sum + own, 0);
  const sums = days.map(sumOn);
  return [{ clinic, last: sums.at(-1) ?? 0, most: Math.max(...sums) }];
}

/** Whether any of a group's season lay in the year, as far as is known. */
function ranIn({ season, endedOn, updatedOn }: GroupOffer, year: number): boolean {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const from = season?.from ?? updatedOn;
  const to = endedOn ?? season?.to ?? null;
  return from <= last && (to === null || to >= first);
}

/** The years that anything was counted in, and this one, the newest first. */
export function yearsWith(counts: readonly WaitingTime[], thisYear: number): number[] {
  const years = counts.map(({ countedOn }) => Number(countedOn.slice(0, 4)));
  return [...new Set([thisYear, ...years])].sort((a, b) => b - a);
}
