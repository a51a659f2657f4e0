import type { DocumentCoverage } from '@shared/model/coverage.ts';
import type { Proposal } from '@shared/model/proposals.ts';
import type { LocalizedText } from '@shared/model/text.ts';
import { LinkButton, More } from '../look/index.ts';
import { DocumentPart } from './coverage/document-part.tsx';
import { Legend } from './coverage/legend.tsx';
import { InLanguage } from './in-language.tsx';
import { addressOf, type Page, type PageContext } from './page.ts';
import { ProposalList } from './priority/proposals.tsx';
import type { Documents } from './provenance-note.tsx';

/** The sources of one pack, and what of them is encoded. */
export type CoveredPack = {
  id: string;
  name: LocalizedText;
  documents: readonly DocumentCoverage[];
  /** Shown for packs whose rules no other page shows. */
  proposals: readonly Proposal[];
};

export type CoverageProps = {
  own: CoveredPack | undefined;
  national: CoveredPack | undefined;
  others: readonly CoveredPack[];
  documents: Documents;
};

/** For each source and chapter: what is encoded, what is not, and why. */
export function coveragePage(context: PageContext, props: CoverageProps): Page {
  const { t } = context;
  return {
    title: t('portal:sources.title'),
    description: t('portal:sources.description'),
    body: <CoverageBody context={context} {...props} />,
  };
}

type CoverageBodyProps = CoverageProps & { context: PageContext };

function CoverageBody({ context, own, national, others, documents }: CoverageBodyProps) {
  const { t, language } = context;
  return (
    <div class="flow">
      <h1>{t('portal:sources.title')}</h1>
      <p class="lead">{t('portal:sources.lead')}</p>
      <Legend t={t} />
      {[own, national].map((pack) =>
        pack === undefined ? null : (
          <section key={pack.id} class="flow" id={pack.id}>
            <h2>
              <InLanguage text={pack.name} language={language} />
            </h2>
            {pack.documents.map((document) => (
              <DocumentPart key={document.document.id} context={context} coverage={document} />
            ))}
          </section>
        ),
      )}
      <section class="flow" id="others">
        <h2>{t('portal:sources.others')}</h2>
        <p class="prose">{t('portal:sources.othersText')}</p>
        {others.map((pack) => (
          <div key={pack.id} class="flow" id={pack.id}>
            <h3>
              <InLanguage text={pack.name} language={language} />
            </h3>
            {pack.documents.map((document) => (
              <DocumentPart
                key={document.document.id}
                context={context}
                coverage={document}
                level="h4"
              />
            ))}
            {pack.proposals.length === 0 ? null : (
              <More summary={t('portal:priority.proposals.show', { count: pack.proposals.length })}>
                <ProposalList context={context} documents={documents} proposals={pack.proposals} />
              </More>
            )}
          </div>
        ))}
      </section>
      <LinkButton variant="secondary" iconAfter="arrow" href={addressOf(context, 'priority')}>
        {t('portal:sources.toRules')}
      </LinkButton>
    </div>
  );
}
