import { type CsvCell, writeCsv } from '@shared/exchange';
import type { TFunction } from 'i18next';
import type { YearReport } from './year-report.ts';

/** The report as one long table: a line a figure, with what it is about in the columns before it. */
export function reportCsv(
  { year, waits, overdue, fill, groups, competence }: YearReport,
  t: TFunction,
): string {
  const columns = [
    'year',
    'part',
    'clinic',
    'service',
    'level',
    'limitDays',
    'countedOn',
    'what',
    'value',
  ].map((name) => t(`desk:report.column.${name}`));
  const line = (part: string, what: string, value: CsvCell, more: Partial<Line> = {}) => [
    year,
    part,
    more.clinic ?? null,
    more.service ?? null,
    more.level ?? null,
    more.limitDays ?? null,
    more.countedOn ?? null,
    what,
    value,
  ];
  const rows = [
    ...waits.flatMap(({ clinic, service, level, counts }) =>
      counts.flatMap(({ countedOn, days, overdue: late }) => {
        const about = {
          clinic: clinic.name,
          service: t(`common:service.${service}`),
          level: level.level,
          limitDays: level.days,
          countedOn,
        };
        const part = t('desk:report.waits');
        return [
          line(part, t('desk:report.days'), days, about),
          ...(late === null ? [] : [line(part, t('desk:report.overLimit'), late, about)]),
        ];
      }),
    ),
    ...overdue.flatMap(({ clinic, last, most }) => [
      line(t('desk:report.overdue'), t('desk:report.last'), last, { clinic: clinic.name }),
      line(t('desk:report.overdue'), t('desk:report.most'), most, { clinic: clinic.name }),
    ]),
    line(t('desk:report.groups'), t('portal:groups.kind.preventive'), groups.preventive),
    line(t('desk:report.groups'), t('portal:groups.kind.treatment'), groups.treatment),
    ...fill.flatMap(({ group, places, taken }) => [
      line(t('desk:report.fill'), `${group.name.nb}: ${t('desk:report.taken')}`, taken),
      line(t('desk:report.fill'), `${group.name.nb}: ${t('desk:report.places')}`, places),
    ]),
    ...competence.flatMap(({ competence: field, clinics }) =>
      clinics.map((clinic) =>
        line(t('desk:report.competence'), t(`place:competence.${field}`), 1, {
          clinic: clinic.name,
        }),
      ),
    ),
  ];
  return writeCsv(columns, rows, ';');
}

type Line = {
  clinic: string;
  service: string;
  level: number;
  limitDays: number | null;
  countedOn: string;
};
