import type { Clinic, Service, WaitingTime } from '@shared/model/offer.ts';
import type { Level } from '@shared/model/referral-facts.ts';
import { formats, Icon, SourceNote, Table } from '../../look/index.ts';
import type { PageContext } from '../page.ts';
import { type Documents, provenanceText } from '../provenance-note.tsx';
import { WaitBar } from './wait-bar.tsx';

export type LevelTableProps = {
  context: PageContext;
  service: Service;
  level: Level;
  /** The key's limit in days, or null where there is none. */
  limit: number | null;
  /** Days that the longest bar on the page stands for, so that bars compare across levels. */
  longest: number;
  clinics: readonly Clinic[];
  times: readonly WaitingTime[];
  documents: Documents;
};

/** One level, shortest wait first, each figure with its bar, its limit and its date. */
export function LevelTable(props: LevelTableProps) {
  const { t } = props.context;
  const { level, limit, times } = props;
  const service = t(`common:service.${props.service}`);
  return (
    <div class="flow level">
      <h3>
        {t('portal:waiting.level', { level })}
        {limit === null ? null : (
          <span class="tag" data-kind="good">
            <Icon name="clock" />
            {t('portal:waiting.limit', { count: limit })}
          </span>
        )}
      </h3>
      <Table
        caption={t(
          limit === null ? 'portal:waiting.captionWithoutLimit' : 'portal:waiting.caption',
          {
            service,
            level,
          },
        )}
        columns={[
          { title: t('portal:waiting.clinic') },
          { title: t('portal:waiting.wait') },
          ...(limit === null ? [] : [{ title: t('portal:waiting.comparison') }]),
        ]}
        rows={times
          .toSorted((a, b) => a.days - b.days)
          .map((time) => ({ key: time.clinic, cells: cells(props, time) }))}
      />
    </div>
  );
}

function cells(
  { context, clinics, limit, longest, documents }: LevelTableProps,
  time: WaitingTime,
) {
  const { t, language } = context;
  const clinic = clinics.find(({ id }) => id === time.clinic);
  const days = (
    <>
      <strong class="days">{t('portal:waiting.days', { count: time.days })}</strong>
      <WaitBar days={time.days} limit={limit} longest={longest} />
    </>
  );
  const name = (
    <>
      {clinic === undefined ? (
        time.clinic
      ) : (
        <a class="ds-link" href={`#${clinic.id}`}>
          {clinic.name}
        </a>
      )}
      <SourceNote>
        {t('portal:waiting.counted', {
          date: formats(language).day(time.countedOn),
          method: t(`portal:waiting.method.${time.method}`),
        })}{' '}
        {provenanceText(t, time.provenance, documents)}
      </SourceNote>
    </>
  );
  return limit === null
    ? [name, days]
    : [name, days, <Comparison key="limit" context={context} days={time.days} limit={limit} />];
}

type ComparisonProps = { context: PageContext; days: number; limit: number };

function Comparison({ context: { t }, days, limit }: ComparisonProps) {
  const over = days - limit;
  return (
    <span class="comparison" data-over={over > 0 ? '' : undefined}>
      <Icon name={over > 0 ? 'warning' : 'check'} />
      <span>
        {over > 0 ? t('portal:waiting.over', { count: over }) : t('portal:waiting.within')}
      </span>
    </span>
  );
}
