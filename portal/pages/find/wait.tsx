import { holds } from '@shared/model/holds.ts';
import type { MunicipalPack } from '@shared/model/pack.ts';
import { formats } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import type { KeyLevel } from '../key-level.ts';
import { addressOf, type PageContext } from '../page.ts';
import type { Limit } from './reckon.ts';

type WaitProps = {
  context: PageContext;
  limit: Limit | null;
  levels: readonly KeyLevel[];
  pack: MunicipalPack | undefined;
  /** Whether a question is open that would make the answer more exact. */
  canAsk: boolean;
};

/** How long the municipality's own key lets it take, and that a therapist decides. */
export function WaitPart({ context, limit, levels, pack, canAsk }: WaitProps) {
  const { t } = context;
  return (
    <section class="flow prose">
      <h2>{t('find:wait.title')}</h2>
      {limit === null ? (
        <NoLimit context={context} pack={pack} />
      ) : limit.days === null ? (
        <Range context={context} levels={levels} canAsk={canAsk} />
      ) : (
        <Within context={context} limit={limit} days={limit.days} pack={pack} />
      )}
      <p>
        <a class="ds-link" href={addressOf(context, 'waiting-times')}>
          {t('find:wait.now')}
        </a>
      </p>
    </section>
  );
}

function NoLimit({ context, pack }: Pick<WaitProps, 'context' | 'pack'>) {
  const { t, language, today } = context;
  const noKey = pack?.manifest.noKey;
  return (
    <p>
      {noKey !== undefined && holds(noKey, today) ? (
        <InLanguage text={noKey.text} language={language} />
      ) : (
        t('find:wait.none')
      )}
    </p>
  );
}

function Range({
  context: { t },
  levels,
  canAsk,
}: Pick<WaitProps, 'context' | 'levels' | 'canAsk'>) {
  const days = levels.flatMap((level) => level.days ?? []);
  return (
    <p>
      {t('find:wait.range', { shortest: Math.min(...days), longest: Math.max(...days) })}{' '}
      {canAsk ? t('find:wait.answer') : null}
    </p>
  );
}

type WithinProps = Pick<WaitProps, 'context' | 'pack'> & { limit: Limit; days: number };

function Within({ context, limit: { assessment }, days, pack }: WithinProps) {
  const { t, language } = context;
  const [criterion] = assessment.criteria;
  const example = pack?.priority?.criteria.find(({ id }) => id === criterion?.id)?.text;
  return (
    <>
      <p class="stands-out">
        {t('find:wait.within', { count: days })}{' '}
        {assessment.deadline === null
          ? null
          : t('find:wait.by', { date: formats(language).day(assessment.deadline) })}
      </p>
      {example === undefined ? null : (
        <p>
          {t('find:wait.because', { level: assessment.level })}{' '}
          <q>
            <InLanguage text={example} language={language} />
          </q>
        </p>
      )}
      <p>{t('find:wait.decides')}</p>
    </>
  );
}
