import type { Clinic, WaitingTime } from '@shared/model/offer.ts';
import { isStale } from '@shared/rules';
import { formats, Icon, NorwegianName, SourceNote } from '../../look/index.ts';
import { agesText } from '../groups/words.ts';
import { InLanguage } from '../in-language.tsx';
import type { KeyLevel } from '../key-level.ts';
import type { PageContext } from '../page.ts';
import { type Documents, provenanceText } from '../provenance-note.tsx';
import { WaitBar } from './wait-bar.tsx';

export type LevelChartProps = {
  context: PageContext;
  level: KeyLevel;
  clinics: readonly Clinic[];
  times: readonly WaitingTime[];
  documents: Documents;
  /** Said once for all figures, so not at each. */
  allDemonstration: boolean;
};

/** One level, shortest wait first, each figure with its bar, its limit and its date. */
export function LevelChart(props: LevelChartProps) {
  const { t, language } = props.context;
  const { level, days, name, meaning } = props.level;
  const longest = Math.max(days ?? 0, ...props.times.map((time) => time.days));
  return (
    <div class="flow level">
      <h3>
        {t('portal:waiting.level', { level })}
        {name === undefined ? null : (
          <>
            {': '}
            <InLanguage text={name} language={language} />
          </>
        )}
        {days === null ? null : (
          <span class="tag" data-kind="good">
            <Icon name="clock" />
            {t('portal:waiting.limit', { count: days })}
          </span>
        )}
      </h3>
      {meaning === undefined ? null : (
        <p class="prose">
          <InLanguage text={meaning} language={language} />
        </p>
      )}
      <ul class="waits">
        {props.times
          .toSorted((a, b) => a.days - b.days)
          .map((time) => (
            <Wait key={time.clinic} {...props} time={time} longest={longest} />
          ))}
      </ul>
    </div>
  );
}

type WaitProps = LevelChartProps & { time: WaitingTime; longest: number };

function Wait({ context, clinics, level, time, longest, documents, allDemonstration }: WaitProps) {
  const { t, language, municipality, today } = context;
  const isOld = isStale(time.countedOn, municipality.staleAfterDays, today);
  const clinic = clinics.find(({ id }) => id === time.clinic);
  return (
    <li data-old={isOld ? '' : undefined}>
      <span>
        {clinic === undefined ? (
          time.clinic
        ) : (
          <>
            <a class="ds-link" href={`#${clinic.id}`}>
              <NorwegianName>{clinic.name}</NorwegianName>
            </a>
            <Ages context={context} clinic={clinic} />
          </>
        )}
      </span>
      <span class="wait-words">
        <strong>{t('portal:waiting.days', { count: time.days })}</strong>
        {level.days === null || isOld ? null : (
          <Comparison context={context} days={time.days} limit={level.days} />
        )}
      </span>
      <WaitBar days={time.days} limit={level.days} longest={longest} />
      <SourceNote>
        {t(isOld ? 'portal:waiting.stale' : 'portal:waiting.counted', {
          date: formats(language).day(time.countedOn),
          method: t(`portal:waiting.method.${time.method}`),
        })}{' '}
        {allDemonstration ? null : provenanceText(t, time.provenance, documents)}
      </SourceNote>
    </li>
  );
}

/** Said beside the figure: a wait where one is too old or too young is nobody's wait. */
function Ages({ context, clinic }: { context: PageContext; clinic: Clinic }) {
  const ages = agesText(context, clinic);
  return ages === undefined ? null : <small> ({ages})</small>;
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
