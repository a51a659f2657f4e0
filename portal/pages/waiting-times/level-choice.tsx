import type { Service } from '@shared/model/offer.ts';
import { addressOf, type PageContext } from '../page.ts';

type LevelChoiceProps = {
  context: PageContext;
  service: Service;
  levels: readonly number[];
  chosen: number | undefined;
};

/** All levels, or one of them alone, to compare places by. */
export function LevelChoice({ context, service, levels, chosen }: LevelChoiceProps) {
  const { t } = context;
  const to = (level?: number) =>
    `${addressOf(context, 'waiting-times')}?service=${service}${level === undefined ? '' : `&level=${level}`}#figures`;
  return (
    <nav class="switch" aria-label={t('place:level.label')}>
      <a href={to()} aria-current={chosen === undefined ? 'true' : undefined}>
        {t('place:level.every')}
      </a>
      {levels.map((level) => (
        <a key={level} href={to(level)} aria-current={level === chosen ? 'true' : undefined}>
          {t('portal:waiting.level', { level })}
        </a>
      ))}
    </nav>
  );
}
