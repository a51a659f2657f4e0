import { formats, withName } from '../../look/index.ts';
import type { PageContext } from '../page.ts';
import type { WaitSoFar } from './wait-of.ts';

/** How long it has been, and how long it may be: of one's own line in the key the server knows nothing. */
export function WaitView({ context, wait }: { context: PageContext; wait: WaitSoFar }) {
  const { t, language, municipality } = context;
  const { longest, days } = wait;
  const values = longest && {
    count: longest.days,
    date: formats(language).day(longest.by),
  };
  const isOver = longest !== null && days > longest.days;
  return (
    <section class="flow prose">
      <h2>{t('after:wait.title')}</h2>
      <p>
        {days === 0 ? t('after:wait.today') : t('after:wait.days', { count: days })}{' '}
        {values === null
          ? null
          : withName(
              (name) =>
                t(`after:wait.${isOver ? 'over' : 'longest'}`, { ...values, municipality: name }),
              municipality.name,
            )}
      </p>
      {values === null || isOver ? null : <p>{t('after:wait.own')}</p>}
    </section>
  );
}
