import type { Exemption } from '@shared/model/exemption.ts';
import type { OtherCharge } from '@shared/model/fees.ts';
import type { Frikort } from '@shared/model/frikort.ts';
import type { Misconception } from '@shared/model/misconception.ts';
import { holds } from '@shared/model/rule.ts';
import { formats, More } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';
import type { Documents } from '../provenance-note.tsx';
import { SourceLines } from '../source-line.tsx';

type InContext = { context: PageContext; documents: Documents };

/** Who pays nothing today. */
export function Exemptions({
  context,
  documents,
  exemptions,
}: InContext & { exemptions: readonly Exemption[] }) {
  const { t, language, today } = context;
  const current = exemptions.filter((exemption) => holds(exemption, today));
  return (
    <section class="flow prose" id="exemptions">
      <h2>{t('portal:prices.exemptions.title')}</h2>
      <dl class="terms">
        {current.map(({ id, name, text, note }) => (
          <div key={id}>
            <dt>
              <InLanguage text={name} language={language} />
            </dt>
            <dd>
              <InLanguage text={text} language={language} />{' '}
              {note === undefined ? null : <InLanguage text={note} language={language} />}
            </dd>
          </div>
        ))}
      </dl>
      <Sources context={context} documents={documents} rules={current} />
    </section>
  );
}

/** What many believe about the price, and what is so. */
export function Beliefs({
  context,
  documents,
  misconceptions,
}: InContext & { misconceptions: readonly Misconception[] }) {
  const { t, language, today } = context;
  const current = misconceptions.filter((misconception) => holds(misconception, today));
  if (current.length === 0) return null;
  return (
    <section class="flow prose" id="beliefs">
      <h2>{t('portal:prices.beliefs.title')}</h2>
      <dl class="terms">
        {current.map(({ id, belief, truth }) => (
          <div key={id}>
            <dt>
              <q>
                <InLanguage text={belief} language={language} />
              </q>
            </dt>
            <dd>
              <strong>{t('portal:prices.beliefs.no')}</strong>{' '}
              <InLanguage text={truth} language={language} />
            </dd>
          </div>
        ))}
      </dl>
      <Sources context={context} documents={documents} rules={current} />
    </section>
  );
}

export function FrikortSection({ context, documents, frikort }: InContext & { frikort: Frikort }) {
  const { t, language, today } = context;
  const { kroner } = formats(language);
  const ceiling = frikort.ceilings.find((year) => holds(year, today));
  const rules = frikort.rules.filter((rule) => holds(rule, today));
  return (
    <section class="flow prose" id="frikort">
      <h2>{t('portal:prices.frikort.title')}</h2>
      {ceiling === undefined ? (
        <p>{t('portal:prices.frikort.unknown')}</p>
      ) : (
        <p>
          {t('portal:prices.frikort.ceiling', {
            year: String(ceiling.year),
            amount: kroner(ceiling.amountNok),
          })}{' '}
          {ceiling.source.confidence === 'verified' ? null : (
            <strong>{t(`portal:source.confidence.${ceiling.source.confidence}`)}</strong>
          )}
        </p>
      )}
      <ul class="list">
        {rules.map(({ id, text }) => (
          <li key={id}>
            <InLanguage text={text} language={language} />
          </li>
        ))}
      </ul>
      <Sources
        context={context}
        documents={documents}
        rules={ceiling === undefined ? rules : [ceiling, ...rules]}
      />
    </section>
  );
}

/** What may be charged beside the price: no-shows, materials, letters. */
export function OtherCharges({
  context,
  documents,
  charges,
}: InContext & { charges: readonly OtherCharge[] }) {
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

type Cited = { source: Parameters<typeof SourceLines>[0]['sources'][number] };

function Sources({ context, documents, rules }: InContext & { rules: readonly Cited[] }) {
  return (
    <More summary={context.t('portal:source.show')}>
      <SourceLines
        t={context.t}
        sources={rules.map(({ source }) => source)}
        documents={documents}
      />
    </More>
  );
}
