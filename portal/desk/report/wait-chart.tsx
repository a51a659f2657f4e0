import { type Day, DaySchema, plainDate } from '@shared/model/day.ts';
import * as v from 'valibot';
import { formats } from '../../look/index.ts';
import type { DeskContext } from '../desk-context.ts';
import type { WaitSeries } from './year-report.ts';

type WaitChartProps = { context: DeskContext; series: WaitSeries; year: number };

/** One level through the year: a point a count, and the key's limit across. The table below says the same. */
export function WaitChart({ context, series, year }: WaitChartProps) {
  const { t, language } = context;
  const { counts, level, service } = series;
  const { day } = formats(language);
  const limit = level.days;
  const highest = Math.max(limit ?? 0, ...counts.map(({ days }) => days), 1);
  const points = counts.map(({ countedOn, days }) => ({
    day: countedOn,
    x: xOf(countedOn),
    y: yOf(days, highest),
    isOver: limit !== null && days > limit,
  }));
  const title = `${t(`common:service.${service}`)}, ${t('portal:waiting.level', { level: level.level })}`;
  return (
    <figure class="chart flow">
      <figcaption>
        <h4>{title}</h4>
        {limit === null ? null : (
          <p class="source-note">{t('portal:waiting.limit', { count: limit })}</p>
        )}
      </figcaption>
      <p class="chart-top">{t('portal:waiting.days', { count: highest })}</p>
      <svg class="chart-area" width="100%" height="140" aria-hidden="true">
        <line class="axis" x1="0" x2="100%" y1="100%" y2="100%" />
        {limit === null ? null : (
          <line class="limit" x1="0" x2="100%" y1={yOf(limit, highest)} y2={yOf(limit, highest)} />
        )}
        {points.slice(1).map((point, at) => (
          <line
            key={point.day}
            class="wait-line"
            x1={points[at]?.x}
            y1={points[at]?.y}
            x2={point.x}
            y2={point.y}
          />
        ))}
        {points.map(({ day, x, y, isOver }) =>
          isOver ? (
            <svg key={day} x={x} y={y} class="over" overflow="visible" aria-hidden="true">
              <path d="M0 -7L6.500 5H-6.500z" />
            </svg>
          ) : (
            <circle key={day} class="point" cx={x} cy={y} r="5" />
          ),
        )}
      </svg>
      <p class="chart-ends">
        <span>{day(dayIn(year, '01-01'))}</span>
        <span>{day(dayIn(year, '12-31'))}</span>
      </p>
    </figure>
  );
}

/** Room for the points at the edges, in percent. */
const margin = 2;

function xOf(on: Day): string {
  const { dayOfYear, daysInYear } = plainDate(on);
  return `${margin + ((100 - 2 * margin) * (dayOfYear - 1)) / (daysInYear - 1)}%`;
}

function yOf(days: number, highest: number): string {
  return `${100 - margin - ((100 - 4 * margin) * days) / highest}%`;
}

const dayIn = (year: number, rest: string) => v.parse(DaySchema, `${year}-${rest}`);
