import type { FeeAnswer, FeeQuestion } from '@shared/model/fee.ts';
import type { Fees } from '@shared/model/fees.ts';
import { holds } from '@shared/model/rule.ts';
import { formats, More, Table } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';
import type { Documents } from '../provenance-note.tsx';
import { SourceLines } from '../source-line.tsx';

type RatesProps = {
  context: PageContext;
  /** The price of a visit today. */
  price: (question: Omit<FeeQuestion, 'on'>) => FeeAnswer;
  fees: Fees;
  documents: Documents;
};

const alone = ['ordinary', 'examination', 'manual', 'psychomotor', 'extended', 'video'] as const;
const together = [
  { key: 'group-treatment', kind: 'group' },
  { key: 'pool', kind: 'pool' },
] as const;
const visitLengths = [20, 30, 40, 60];
const groupLengths = [30, 60, 90];

/** What things cost today: first worked out by length, then every rate that adds up to it. */
export function Rates({ context, price, fees, documents }: RatesProps) {
  const { t, language, today } = context;
  const { kroner, day, minutes } = formats(language);
  const current = fees.tariffs.filter((tariff) => holds(tariff, today));
  const first = current[0];
  if (first === undefined) return null;
  const cell = (question: Pick<FeeQuestion, 'service' | 'kind' | 'minutes'>) => {
    const { amountNok } = price({ ...question, provider: 'contract', circumstances: [] });
    return amountNok === null ? '–' : kroner(amountNok);
  };
  const lengthsOf = (lengths: readonly number[]) =>
    lengths.map((length) => ({ title: minutes(length), number: true }));
  return (
    <section class="flow" id="rates">
      <h2>{t('portal:prices.rates.title')}</h2>
      <p class="prose">
        {first.to == null
          ? t('portal:prices.rates.from', { from: day(first.from) })
          : t('portal:prices.rates.fromTo', { from: day(first.from), to: day(first.to) })}
      </p>
      <Table
        caption={t('portal:prices.rates.alone')}
        columns={[{ title: t('portal:prices.rates.visit') }, ...lengthsOf(visitLengths)]}
        rows={alone.map((kind) => ({
          key: kind,
          cells: [
            t(`portal:prices.kind.${kind}`),
            ...visitLengths.map((length) =>
              cell({ service: 'physiotherapy', kind, minutes: length }),
            ),
          ],
        }))}
      />
      <Table
        caption={t('portal:prices.rates.group')}
        columns={[{ title: t('portal:prices.rates.visit') }, ...lengthsOf(groupLengths)]}
        rows={together.map(({ key, kind }) => ({
          key,
          cells: [
            t(`portal:prices.what.${key}`),
            ...groupLengths.map((length) =>
              cell({ service: 'group-treatment', kind, minutes: length }),
            ),
          ],
        }))}
      />
      <SourceLines t={t} sources={[first.source]} documents={documents} />
      <More summary={t('portal:prices.rates.all')}>
        <Table
          caption={t('portal:prices.rates.all')}
          columns={[
            { title: t('portal:prices.rates.tariff') },
            { title: t('portal:prices.rates.what') },
            { title: t('portal:prices.rates.amount'), number: true },
          ]}
          rows={current.map((tariff) => ({
            key: tariff.id,
            cells: [
              tariff.id,
              <InLanguage key="name" text={tariff.name} language={language} />,
              kroner(tariff.amountNok),
            ],
          }))}
        />
      </More>
    </section>
  );
}
