import { plainDate, toDay } from '@shared/model/day.ts';
import type { Clinic, WaitingTime } from '@shared/model/offer.ts';
import { formats, More, NorwegianName, Table } from '../../look/index.ts';
import type { KeyLevel } from '../key-level.ts';
import type { PageContext } from '../page.ts';
import { WaitLine } from './wait-line.tsx';

export type HistoryProps = {
  context: PageContext;
  clinics: readonly Clinic[];
  level: KeyLevel;
  /** All that was ever counted of one service at the level. */
  counts: readonly WaitingTime[];
};

/** How the waits of one level have been over the last year, place by place; nothing where it is not known. */
export function History({ context, clinics, level, counts }: HistoryProps) {
  const { t, language, today } = context;
  const { day } = formats(language);
  const first = toDay(plainDate(today).subtract({ years: 1 }));
  const recent = counts.filter(({ countedOn }) => countedOn > first);
  const places = clinics.flatMap(({ id, name }) => {
    const own = recent.filter(({ clinic }) => clinic === id);
    return own.length < 2 ? [] : [{ id, name, own }];
  });
  if (places.length === 0) return null;
  const longest = Math.max(level.days ?? 0, ...recent.map(({ days }) => days));
  return (
    <More summary={t('place:history.title')} notOnPaper>
      <p>{t('place:history.text')}</p>
      {places.map(({ id, name, own }) => (
        <figure key={id} class="wait-history">
          <figcaption>
            <strong>
              <NorwegianName>{name}</NorwegianName>
            </strong>
            {t('place:history.span', {
              first: t('portal:waiting.days', { count: own[0]?.days ?? 0 }),
              last: t('portal:waiting.days', { count: own.at(-1)?.days ?? 0 }),
            })}
          </figcaption>
          <WaitLine counts={own} from={first} to={today} limit={level.days} longest={longest} />
        </figure>
      ))}
      <Table
        caption={t('place:history.table')}
        columns={[
          { title: t('place:history.day') },
          ...places.map(({ name }) => ({ title: name, language: 'nb' as const, number: true })),
        ]}
        rows={daysOf(places.flatMap(({ own }) => own)).map((on) => ({
          key: on,
          cells: [
            <span key={on} class="unbroken">
              {day(on)}
            </span>,
            ...places.map(({ own }) => {
              const count = own.find(({ countedOn }) => countedOn === on);
              return count === undefined ? '–' : t('portal:waiting.days', { count: count.days });
            }),
          ],
        }))}
      />
    </More>
  );
}

/** The days on which anyone counted, the newest first. */
function daysOf(counts: readonly WaitingTime[]) {
  return [...new Set(counts.map(({ countedOn }) => countedOn))].sort().reverse();
}
