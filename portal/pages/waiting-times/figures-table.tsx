import type { Clinic, WaitingTime } from '@shared/model/offer.ts';
import { formats, More, NorwegianName, Table } from '../../look/index.ts';
import type { KeyLevel } from '../key-level.ts';
import type { PageContext } from '../page.ts';

type FiguresTableProps = {
  context: PageContext;
  clinics: readonly Clinic[];
  levels: readonly KeyLevel[];
  /** In the order that they are shown. */
  times: readonly WaitingTime[];
};

/** The bars again as plain figures, to copy or to hear. */
export function FiguresTable({ context, clinics, levels, times }: FiguresTableProps) {
  const { t, language } = context;
  const { day, number } = formats(language);
  return (
    <More summary={t('portal:waiting.table')} notOnPaper>
      <Table
        caption={t('portal:waiting.title')}
        columns={[
          { title: t('portal:waiting.clinic') },
          { title: t('portal:waiting.levelColumn'), number: true },
          { title: t('portal:waiting.wait'), number: true },
          { title: t('portal:waiting.limitColumn'), number: true },
          { title: t('portal:waiting.countedColumn') },
        ]}
        rows={times.map((time) => {
          const limit = levels.find(({ level }) => level === time.level)?.days;
          return {
            key: `${time.clinic} ${time.level}`,
            cells: [
              <NorwegianName key="clinic">
                {clinics.find(({ id }) => id === time.clinic)?.name ?? time.clinic}
              </NorwegianName>,
              number(time.level),
              t('portal:waiting.days', { count: time.days }),
              limit == null ? '–' : t('portal:waiting.days', { count: limit }),
              day(time.countedOn),
            ],
          };
        })}
      />
    </More>
  );
}
