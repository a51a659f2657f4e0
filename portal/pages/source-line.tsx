import type { Source } from '@shared/model/source.ts';
import type { TFunction } from 'i18next';
import { SourceNote } from '../look/index.ts';
import type { Documents } from './provenance-note.tsx';

export type SourceLinesProps = { t: TFunction; sources: readonly Source[]; documents: Documents };

/** Where rules are taken from, each said once, with how sure that is where it is less than sure. */
export function SourceLines({ t, sources, documents }: SourceLinesProps) {
  const once = new Map(sources.map((source) => [`${source.document} ${source.section}`, source]));
  return (
    <ul class="sources">
      {[...once].map(([key, source]) => (
        <li key={key}>
          <SourceNote>
            <SourceLine t={t} source={source} documents={documents} />
          </SourceNote>
        </li>
      ))}
    </ul>
  );
}

type SourceLineProps = { t: TFunction; source: Source; documents: Documents };

function SourceLine({ t, source, documents }: SourceLineProps) {
  const document = documents.find(({ id }) => id === source.document);
  const title = document?.title ?? source.document;
  return (
    <>
      {t('portal:source.label')}{' '}
      <bdi lang="nb">
        {document?.href === undefined ? (
          title
        ) : (
          <a class="ds-link" href={document.href}>
            {title}
          </a>
        )}
        , {source.section}.
      </bdi>
      {source.confidence === 'verified' ? null : (
        <> {t(`portal:source.confidence.${source.confidence}`)}</>
      )}
    </>
  );
}
