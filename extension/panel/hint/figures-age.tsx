import type { Day } from '@shared/model';
import type { FiguresState } from '../../figures/use-figures.ts';
import { useTexts } from '../../look/texts.ts';
import { dayInNorway } from '../../overlay/today.ts';
import { useDecisionWords } from './use-decision-words.ts';

type FiguresAgeProps = { state: Extract<FiguresState, { kind: 'here' }>; today: Day };

/** From where and when the figures are, and why they are not newer. */
export function FiguresAge({ state, today }: FiguresAgeProps) {
  const words = useDecisionWords();
  const { t, day, time } = useTexts();
  const { figures, trouble, retry } = state;
  const at = new Date(figures.fetchedAt);
  const { host } = new URL(figures.source.portal);
  return (
    <>
      <p class="small">
        {words('figures.fetched', { host, day: day(dayInNorway(at), today), time: time(at) })}
        {figures.demonstration && ` ${words('figures.demonstration')}`}
      </p>
      {trouble && (
        <div class="row">
          <p class="small">{words('figures.old')}</p>
          <button type="button" class="plain" onClick={retry}>
            {t('trouble.retry')}
          </button>
        </div>
      )}
    </>
  );
}
