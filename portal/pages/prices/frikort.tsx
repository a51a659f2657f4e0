import type { Frikort } from '@shared/model/frikort.ts';
import { holds } from '@shared/model/rule.ts';
import { formats } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import { type KnowledgeProps, Sources } from './sources.tsx';

/** The ceiling of the year, how sure it is, and how the card comes. */
export function FrikortSection({
  context,
  documents,
  frikort,
}: KnowledgeProps & { frikort: Frikort }) {
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
