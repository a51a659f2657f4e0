import type { Clinic, Service, WaitingTime } from '@shared/model/offer.ts';
import { Notice, PhoneLink } from '../look/index.ts';
import type { KeyLevel } from './key-level.ts';
import { addressOf, type Page, type PageContext } from './page.ts';
import type { Documents } from './provenance-note.tsx';
import { oneOf } from './query.ts';
import { LevelTable } from './waiting-times/level-table.tsx';
import { Places } from './waiting-times/places.tsx';

export type WaitingTimesProps = {
  clinics: readonly Clinic[];
  waitingTimes: readonly WaitingTime[];
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
  const shown = props.waitingTimes.filter((time) => time.service === service);
  const levels = [...new Set(shown.map(({ level }) => level))].toSorted((a, b) => a - b);
  const longest = Math.max(
    ...shown.map(({ days }) => days),
    ...props.levels.map(({ days }) => days ?? 0),
  );
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
      {props.levels.some(({ days }) => days !== null) ? <p>{t('portal:waiting.chart')}</p> : null}
      {levels.map((level) => (
        <LevelTable
          key={level}
          context={context}
          service={service}
          level={level}
          limit={props.levels.find((entry) => entry.level === level)?.days ?? null}
          longest={longest}
          clinics={props.clinics}
          times={shown.filter((time) => time.level === level)}
          documents={props.documents}
        />
      ))}
    </section>
  );
}
