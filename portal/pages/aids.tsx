import type { AidLoan } from '@shared/model/aids.ts';
import { holds } from '@shared/model/holds.ts';
import type { Right } from '@shared/model/rights.ts';
import type { PlanService } from '@shared/model/services.ts';
import { LinkButton } from '../look/index.ts';
import { ForOrNot } from './for-or-not.tsx';
import { InLanguage } from './in-language.tsx';
import { MorePages } from './more-pages.tsx';
import { addressOf, type Page, type PageContext } from './page.ts';
import { LoanList } from './priority/aids.tsx';
import { RuleSources } from './priority/rule-sources.tsx';
import type { Documents } from './provenance-note.tsx';
import { RightList } from './right-list.tsx';

export type AidsPageProps = {
  loans: readonly AidLoan[];
  /** What the municipality's plan says that it has for aids. */
  services: readonly PlanService[];
  rights: readonly Right[];
  documents: Documents;
};

/** Whom to borrow an aid from: the municipality for a short time, NAV for a long one. */
export function aidsPage(context: PageContext, props: AidsPageProps): Page {
  const { t } = context;
  return {
    title: t('guidance:aids.title'),
    description: t('guidance:aids.description'),
    body: <AidsBody context={context} {...props} />,
  };
}

const steps = ['ask', 'look', 'apply'] as const;

function AidsBody(props: AidsPageProps & { context: PageContext }) {
  const { context, documents } = props;
  const { t, today } = context;
  const national = props.rights.filter((own) => own.topic === 'aids' && holds(own, today));
  return (
    <div class="flow">
      <h1>{t('guidance:aids.title')}</h1>
      <p class="lead">{t('guidance:aids.lead')}</p>
      <ForOrNot
        isFor={{
          title: t('find:for.you'),
          lines: (['walk', 'wash', 'home'] as const).map((id) => ({
            id,
            words: t(`guidance:aids.for.${id}`),
          })),
        }}
        isNot={{
          title: t('guidance:home.not'),
          lines: (['work', 'shop'] as const).map((id) => ({
            id,
            words: t(`guidance:aids.not.${id}`),
          })),
        }}
      />
      <Municipality {...props} />
      <section class="flow">
        <h2>{t('guidance:aids.nav')}</h2>
        <RightList context={context} documents={documents} rights={national} />
      </section>
      <section class="flow prose">
        <h2>{t('guidance:aids.how')}</h2>
        <ol class="list">
          {steps.map((step) => (
            <li key={step}>{t(`guidance:aids.steps.${step}`)}</li>
          ))}
        </ol>
        <p>{t('guidance:aids.price')}</p>
        <LinkButton iconAfter="arrow" href={`${addressOf(context, 'find')}?problem=home-aids`}>
          {t('guidance:aids.find')}
        </LinkButton>
      </section>
      <MorePages context={context} pages={['rights', 'coordinator', 'priority']} />
    </div>
  );
}

function Municipality({
  context,
  loans,
  services,
  documents,
}: AidsPageProps & { context: PageContext }) {
  const { t, language, today } = context;
  const current = loans.filter((loan) => holds(loan, today));
  const here = services.filter((service) => holds(service, today));
  return (
    <section class="flow">
      <h2>{t('guidance:aids.municipality')}</h2>
      {here.map(({ id, name, text }) => (
        <p key={id} class="prose">
          <strong>
            <InLanguage text={name} language={language} />.
          </strong>{' '}
          <InLanguage text={text} language={language} />
        </p>
      ))}
      {current.length === 0 ? (
        <p class="prose">{t('guidance:aids.unknown')}</p>
      ) : (
        <LoanList context={context} loans={current} />
      )}
      <RuleSources context={context} documents={documents} rules={[...here, ...current]} />
    </section>
  );
}
