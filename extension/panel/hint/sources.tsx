import type { Document, MunicipalPack, Source } from '@shared/model';
import { useTexts } from '../../look/texts.ts';

type SourcesProps = { sources: readonly Source[]; pack: MunicipalPack };

/** Who says so: each document once, with the places in it. */
export function Sources({ sources, pack }: SourcesProps) {
  const { t, hint: words } = useTexts();
  const documents = pack.manifest.documents.filter(({ id }) =>
    sources.some(({ document }) => document === id),
  );
  if (documents.length === 0) return null;
  const named = ({ title, publisher, published }: Document) =>
    published === undefined
      ? t('hint.documentUndated', { title, publisher })
      : t('hint.document', { title, publisher, published });
  return (
    <div class="part small">
      <h3>{words.t('card.source')}</h3>
      {documents.map((document) => (
        <div key={document.id} lang="nb" dir="ltr">
          <p>{named(document)}</p>
          <ul class="places">
            {sources
              .filter((source) => source.document === document.id)
              .map(({ section }) => (
                <li key={section}>{section}</li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
