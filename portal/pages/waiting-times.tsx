import type { Clinic, Service, WaitingTime } from '@shared/model/offer.ts';
import { Notice, PhoneLink } from '../look/index.ts';
import type { KeyLevel } from './key-level.ts';
import { addressOf, type Page, type PageContext } from './page.ts';
import type { Documents } from './provenance-note.tsx';
import { oneOf } from './query.ts';
import { clinicsData } from './structured-data.ts';
import { FiguresTable } from './waiting-times/figures-table.tsx';
import { History } from './waiting-times/history.tsx';
import { LevelChart } from './waiting-times/level-chart.tsx';
import { LevelChoice } from './waiting-times/level-choice.tsx';
import { Places } from './waiting-times/places.tsx';

export type WaitingTimesProps = {
  clinics: readonly Clinic[];
  waitingTimes: readonly WaitingTime[];
  /** All that was ever counted, the oldest first. */
  history: readonly WaitingTime[];
  /** The municipality's priority key; empty where it has none. */
  levels: readonly KeyLevel[];
  documents: Documents;
};

export function waitingTimesPage(context: PageContext, props: WaitingTimesProps): Page {
  const { t } = context;
  return {
    title: t('portal:waiting.title'),
    description: t('portal:waiting.description'),
    body: <WaitingTimes context={context} {...props} />,
    data: clinicsData(context, props.clinics),
  };
}

const services = ['physiotherapy', 'occupational-therapy'] as const satisfies Service[];

function WaitingTimes({ context, ...props }: WaitingTimesProps & { context: PageContext }) {
  const { t, municipality } = context;
  return (
    <div class="flow">
      <h1>{t('portal:waiting.title')}</h1>
      <p class="lead">{t('portal:waiting.lead')}</p>
      <section class="flow prose">
        <h2>{t('portal:waiting.how.title')}</h2>
        <p>{t('portal:waiting.how.text')}</p>
        <p>
          {props.levels.some(({ days }) => days !== null)
            ? t('portal:waiting.how.limits')
            : t('portal:waiting.how.none')}
        </p>
        <p>
          <a class="ds-link" href={addressOf(context, 'priority')}>
            {t('portal:waiting.how.more')}
          </a>
        </p>
      </section>
      {props.waitingTimes.length === 0 ? (
        <Notice kind="info" title={t('portal:waiting.empty')} level={2}>
          <p>
            {t('portal:waiting.emptyText')} <PhoneLink number={municipality.phone} />
          </p>
        </Notice>
      ) : (
        <Figures context={context} {...props} />
      )}
      <Places context={context} clinics={props.clinics} documents={props.documents} />
    </div>
  );
}

function Figures({ context, ...props }: WaitingTimesProps & { context: PageContext }) {
  const { t } = context;
  const service = oneOf(context.search, 'service', services) ?? 'physiotherapy';
  const times = props.waitingTimes
    .filter((time) => time.service === service)
    .toSorted((a, b) => a.level - b.level || a.days - b.days);
  const known = [...new Set(times.map(({ level }) => level))];
  const chosen = known.find((level) => String(level) === levelIn(context.search));
  const levels = known
    .filter((level) => chosen === undefined || level === chosen)
    .map((level) => props.levels.find((own) => own.level === level) ?? { level, days: null });
  const allDemonstration = times.every(({ provenance }) => provenance.kind === 'demonstration');
  return (
    <section class="flow" id="figures">
      <h2>{t(`common:service.${service}`)}</h2>
      <nav class="switch" aria-label={t('portal:waiting.service')}>
        {services.map((other) => (
          <a
            key={other}
            href={`${addressOf(context, 'waiting-times')}?service=${other}#figures`}
            aria-current={other === service ? 'true' : undefined}
          >
            {t(`common:service.${other}`)}
          </a>
        ))}
      </nav>
      <LevelChoice context={context} service={service} levels={known} chosen={chosen} />
      <p>
        {levels.some(({ days }) => days !== null) ? `${t('portal:waiting.chart')} ` : null}
        {allDemonstration ? t('portal:waiting.allDemonstration') : null}
      </p>
      {levels.map((level) => (
        <div key={level.level} class="flow">
          <LevelChart
            context={context}
            level={level}
            clinics={props.clinics}
            times={times.filter((time) => time.level === level.level)}
            documents={props.documents}
            allDemonstration={allDemonstration}
          />
          <History
            context={context}
            clinics={props.clinics}
            level={level}
            counts={props.history.filter(
              (count) => count.service === service && count.level === level.level,
            )}
          />
        </div>
      ))}
      <FiguresTable
        context={context}
        clinics={props.clinics}
        levels={levels}
        times={times.filter(({ level }) => chosen === undefined || level === chosen)}
      />
    </section>
  );
}

function levelIn(search: string): string | null {
  return new URLSearchParams(search).get('level');
}
