import type { GroupOffer } from '@shared/model/offer.ts';
import { formats } from '../../look/index.ts';
import type { GroupRate } from '../group.tsx';
import { priceText } from '../groups/words.ts';
import { addressOf, type PageContext } from '../page.ts';
import type { Documents } from '../provenance-note.tsx';
import { SourceLines } from '../source-line.tsx';

type PriceProps = {
  context: PageContext;
  group: GroupOffer;
  rate: GroupRate | null;
  documents: Documents;
};

/** What it costs each time; where the tariff says so, from when it does and where it stands. */
export function Price({ context, group, rate, documents }: PriceProps) {
  const { t, language } = context;
  const { day } = formats(language);
  return (
    <section class="flow">
      <h2>{t('portal:groups.cost')}</h2>
      <p>{priceText(context, group, () => rate?.amountNok ?? null)}</p>
      {group.kind === 'preventive' ? null : (
        <p>
          <a class="ds-link" href={addressOf(context, 'prices')}>
            {t('portal:prices.title')}
          </a>
        </p>
      )}
      {rate === null ? null : (
        <>
          <p class="source-note">
            {rate.to === null
              ? t('groups:page.rate', { from: day(rate.from) })
              : t('groups:page.rateTo', { from: day(rate.from), to: day(rate.to) })}
          </p>
          <SourceLines t={t} sources={rate.sources} documents={documents} />
        </>
      )}
    </section>
  );
}
