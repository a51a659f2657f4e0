import type { Catalogue } from '@shared/model/catalogue.ts';
import type { DocumentCoverage } from '@shared/model/coverage.ts';
import { LinkButton } from '../look/index.ts';
import { Contained } from './coverage/contained.tsx';
import { DocumentPart } from './coverage/document-part.tsx';
import { Legend } from './coverage/legend.tsx';
import { InLanguage } from './in-language.tsx';
import { addressOf, type Page, type PageContext } from './page.ts';
import type { Documents } from './provenance-note.tsx';

/** A pack, and what of its sources is encoded. */
export type CoveredPack = { catalogue: Catalogue; documents: readonly DocumentCoverage[] };

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
  const { t } = context;
  return (
    <div class="flow">
      <h1>{t('portal:sources.title')}</h1>
      <p class="lead">{t('portal:sources.lead')}</p>
      <Legend t={t} />
      {own === undefined ? null : <PackPart context={context} pack={own} />}
      {national === undefined ? null : (
        <PackPart context={context} pack={national} text={t('portal:sources.onlyCited')} />
      )}
      {others.length === 0 ? null : (
        <section class="flow" id="others">
          <h2>{t('portal:sources.others')}</h2>
          <p class="prose">{t('portal:sources.othersText')}</p>
          {others.map((pack) => (
            <div key={pack.catalogue.manifest.id} class="flow">
              <PackName context={context} pack={pack} level="h3" />
              <DocumentParts context={context} pack={pack} level="h4" />
              <Contained context={context} catalogue={pack.catalogue} documents={documents} />
            </div>
          ))}
        </section>
      )}
      <LinkButton variant="secondary" iconAfter="arrow" href={addressOf(context, 'priority')}>
        {t('portal:sources.toRules')}
      </LinkButton>
    </div>
  );
}

type PackProps = { context: PageContext; pack: CoveredPack };

function PackPart({ context, pack, text }: PackProps & { text?: string }) {
  return (
    <section class="flow">
      <PackName context={context} pack={pack} level="h2" />
      {text === undefined ? null : <p class="prose">{text}</p>}
      <DocumentParts context={context} pack={pack} level="h3" />
    </section>
  );
}

function PackName({ context, pack, level: Heading }: PackProps & { level: 'h2' | 'h3' }) {
  const { id, name } = pack.catalogue.manifest;
  return (
    <Heading id={id}>
      <InLanguage text={name} language={context.language} />
    </Heading>
  );
}

function DocumentParts({ context, pack, level }: PackProps & { level: 'h3' | 'h4' }) {
  return (
    <>
      {pack.documents.map((coverage) => (
        <DocumentPart
          key={coverage.document.id}
          context={context}
          coverage={coverage}
          level={level}
        />
      ))}
    </>
  );
}
