import { formats, Notice } from '../../look/index.ts';
import type { DeskContext } from '../desk-context.ts';
import type { Figures } from './figures.ts';
import { figuresAge } from './figures-age.ts';

type StaleNoticeProps = { context: DeskContext; figures: Figures };

/** A reminder where the figures are older than the municipality allows. */
export function StaleNotice({ context, figures }: StaleNoticeProps) {
  const { t, municipality, today, language } = context;
  const age = figuresAge(figures, municipality, today);
  if (!age.isStale) return null;
  return (
    <Notice
      kind="warning"
      title={age.oldest === null ? t('desk:stale.never') : t('desk:stale.title')}
      level={2}
    >
      <p>
        {age.oldest === null
          ? t('desk:stale.neverText')
          : t('desk:stale.text', {
              date: formats(language).day(age.oldest),
              count: municipality.staleAfterDays,
            })}
      </p>
    </Notice>
  );
}
