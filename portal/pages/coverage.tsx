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
  const { t, search } = context;
  const asked = new URLSearchParams(search).get('of');
  const chosen = others.find(({ catalogue }) => catalogue.manifest.id === asked);
  return (
    <div class="flow">
      <h1>{t('portal:sources.title')}</h1>
      <p class="lead">{t('portal:sources.lead')}</p>
      <Legend t={t} />
      {chosen === undefined ? (
        <>
          {own === undefined ? null : <PackPart context={context} pack={own} />}
          {national === undefined ? null : (
            <PackPart context={context} pack={national} text={t('portal:sources.onlyCited')} />
          )}
        </>
      ) : (
        <>
          <PackPart context={context} pack={chosen} />
          <Contained context={context} catalogue={chosen.catalogue} documents={documents} />
        </>
      )}
      <Others context={context} others={others.filter((pack) => pack !== chosen)} />
      <LinkButton variant="secondary" iconAfter="arrow" href={addressOf(context, 'priority')}>
        {t('portal:sources.toRules')}
      </LinkButton>
    </div>
  );
}

/** What others have had encoded is a page each: a long way to scroll for few. */
function Others({ context, others }: Pick<CoverageBodyProps, 'context' | 'others'>) {
  const { t, language } = context;
  if (others.length === 0) return null;
  return (
    <section class="flow" id="others">
      <h2>{t('portal:sources.others')}</h2>
      <p class="prose">{t('portal:sources.othersText')}</p>
      <ul class="list">
        {others.map(({ catalogue: { manifest } }) => (
          <li key={manifest.id}>
            <a class="ds-link" href={`${addressOf(context, 'sources')}?of=${manifest.id}`}>
              <InLanguage text={manifest.name} language={language} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

type PackProps = { context: PageContext; pack: CoveredPack };

function PackPart({ context, pack, text }: PackProps & { text?: string }) {
  return (
    <section class="flow">
      <PackName context={context} pack={pack} />
      {text === undefined ? null : <p class="prose">{text}</p>}
      {pack.documents.map((coverage) => (
        <DocumentPart key={coverage.document.id} context={context} coverage={coverage} />
      ))}
    </section>
  );
}

function PackName({ context, pack }: PackProps) {
  const { id, name } = pack.catalogue.manifest;
  return (
    <h2 id={id}>
      <InLanguage text={name} language={context.language} />
    </h2>
  );
}
