import { formats, Table } from '../../look/index.ts';
import type { DeskContext } from '../desk-context.ts';
import type { WaitSeries } from './year-report.ts';

type WaitTableProps = { context: DeskContext; title: string; series: readonly WaitSeries[] };

/** The charts of one service in figures: a line a day, a column a level. */
export function WaitTable({ context, title, series }: WaitTableProps) {
  const { t, language } = context;
  const { day } = formats(language);
  if (series.length === 0) return null;
  const days = [...new Set(series.flatMap(({ counts }) => counts.map((one) => one.countedOn)))];
  return (
    <Table
      caption={title}
      columns={[
        { title: t('portal:waiting.countedColumn') },
        ...series.map(({ level }) => ({
          title: t('portal:waiting.level', { level: level.level }),
          number: true,
        })),
      ]}
      rows={days.sort().map((own) => ({
        key: own,
        cells: [
          day(own),
          ...series.map(({ level, counts }) => {
            const count = counts.find(({ countedOn }) => countedOn === own);
            if (count === undefined) return '–';
            return (
              <span key={level.level}>
                {t('portal:waiting.days', { count: count.days })}
                {count.overdue === null || count.overdue === 0 ? null : (
                  <small>{t('desk:report.late', { count: count.overdue })}</small>
                )}
              </span>
            );
          }),
        ],
      }))}
    />
  );
}
