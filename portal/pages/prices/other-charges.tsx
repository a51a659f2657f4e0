import type { OtherCharge } from '@shared/model/fees.ts';
import { holds } from '@shared/model/rule.ts';
import { formats } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import { type KnowledgeProps, Sources } from './sources.tsx';

/** What may be charged beside the price: no-shows, materials, letters. */
export function OtherCharges({
  context,
  documents,
  charges,
}: KnowledgeProps & { charges: readonly OtherCharge[] }) {
  const { t, language, today } = context;
  const { kroner } = formats(language);
  const current = charges.filter((charge) => holds(charge, today));
  if (current.length === 0) return null;
  return (
    <section class="flow prose" id="other-charges">
      <h2>{t('portal:prices.other.title')}</h2>
      <p>{t('portal:prices.other.text')}</p>
      <dl class="terms">
        {current.map(({ id, name, text, amounts }) => {
          const largest = Math.max(...amounts.map(({ amountNok }) => amountNok));
          const upTo = amounts.some(({ most }) => most);
          return (
            <div key={id}>
              <dt>
                <InLanguage text={name} language={language} />
              </dt>
              <dd>
                <InLanguage text={text} language={language} />{' '}
                {amounts.length === 0
                  ? null
                  : t(upTo ? 'portal:prices.other.upTo' : 'portal:prices.other.amount', {
                      amount: kroner(largest),
                    })}
              </dd>
            </div>
          );
        })}
      </dl>
      <Sources context={context} documents={documents} rules={current} />
    </section>
  );
}
