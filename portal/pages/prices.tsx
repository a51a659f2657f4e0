import type { MunicipalPack, NationalPack } from '@shared/model/pack.ts';
import { fee } from '@shared/rules';
import type { TFunction } from 'i18next';
import { ErrorSummary } from '../look/index.ts';
import { freeBelowAge } from './free-below-age.ts';
import type { Page, PageContext } from './page.ts';
import { Answer } from './prices/answer.tsx';
import { Beliefs } from './prices/beliefs.tsx';
import { Exemptions } from './prices/exemptions.tsx';
import { PriceFormView } from './prices/form.tsx';
import { FrikortSection } from './prices/frikort.tsx';
import { OtherCharges } from './prices/other-charges.tsx';
import { type PriceQuery, parsePriceQuery } from './prices/question.ts';
import { Rates } from './prices/rates.tsx';

export type PricesProps = {
  national: NationalPack;
  /** The municipality's own rules on top, where it has a pack. */
  municipal: MunicipalPack | undefined;
};

export function pricesPage(context: PageContext, props: PricesProps): Page {
  const { t } = context;
  const query = parsePriceQuery(context.search, context.today);
  const failed = Object.keys(query.errors).length > 0;
  const title = t('portal:prices.title');
  return {
    title: failed ? t('portal:document.titleOfError', { title }) : title,
    description: t('portal:prices.description'),
    body: <Prices context={context} query={query} {...props} />,
  };
}

type PricesInContext = PricesProps & { context: PageContext; query: PriceQuery };

function Prices({ context, query, national, municipal }: PricesInContext) {
  const { t, today } = context;
  const age = freeBelowAge(today);
  const documents = [...(municipal?.manifest.documents ?? []), ...national.manifest.documents];
  const exemptions = [...national.exemptions, ...(municipal?.exemptions ?? [])];
  const errors = Object.entries(query.errors).map(([target, key]) => ({ target, message: t(key) }));
  return (
    <div class="flow">
      <ErrorSummary title={t('common:error.title')} errors={errors} />
      <h1>{t('portal:prices.title')}</h1>
      {query.question === null ? (
        <p class="lead">
          {t('portal:prices.lead')} {age === null ? null : t('portal:prices.leadChild', { age })}
        </p>
      ) : (
        <Answer
          context={context}
          asked={query.question}
          course={query.course}
          answer={
            query.question.kind === 'tariff'
              ? fee(query.question.question, national, municipal)
              : null
          }
          national={national}
          documents={documents}
        />
      )}
      <Contents t={t} />
      <PriceFormView
        context={context}
        query={query}
        rules={[...exemptions, ...national.fees.otherCharges]}
      />
      <Rates
        context={context}
        price={(question) => fee({ ...question, on: today }, national, municipal)}
        documents={documents}
        fees={national.fees}
      />
      <Exemptions context={context} exemptions={exemptions} documents={documents} />
      <Beliefs context={context} misconceptions={national.misconceptions} documents={documents} />
      <FrikortSection context={context} frikort={national.frikort} documents={documents} />
      <OtherCharges context={context} charges={national.fees.otherCharges} documents={documents} />
    </div>
  );
}

/** The page is long, and most come for one thing. */
function Contents({ t }: { t: TFunction }) {
  return (
    <nav aria-label={t('portal:prices.contents')}>
      <ul class="contents">
        {[
          ['calculator', 'portal:prices.form.title'],
          ['rates', 'portal:prices.rates.title'],
          ['exemptions', 'portal:prices.exemptions.title'],
          ['beliefs', 'portal:prices.beliefs.title'],
          ['frikort', 'portal:prices.frikort.title'],
          ['other-charges', 'portal:prices.other.title'],
        ].map(([id, title = '']) => (
          <li key={id}>
            <a class="ds-link" href={`#${id}`}>
              {t(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
