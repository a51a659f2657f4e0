import type { Document, PackManifest, Source } from '@shared/model';
import { useTexts } from '../../look/texts.ts';
import { Part } from './part.tsx';
import { useDecisionWords } from './use-decision-words.ts';

type SourcesProps = { sources: readonly Source[]; manifests: readonly PackManifest[] };

/** Who says so: each document once, with its date and the places in it. */
export function Sources({ sources, manifests }: SourcesProps) {
  const { t, hint: words } = useTexts();
  const decision = useDecisionWords();
  const documents = manifests
    .flatMap((manifest) => manifest.documents)
    .filter(({ id }, at, all) => all.findIndex((one) => one.id === id) === at)
    .filter(({ id }) => sources.some(({ document }) => document === id));
  if (documents.length === 0) return null;
  const named = ({ title, publisher, published }: Document) =>
    published === undefined
      ? t('hint.documentUndated', { title, publisher })
      : t('hint.document', { title, publisher, published });
  return (
    <Part name="sources" title={words.t('card.source')}>
      {documents.map((document) => (
        <div key={document.id} class="small">
          <p lang="nb" dir="ltr">
            {document.href === undefined ? (
              named(document)
            ) : (
              <a href={document.href} target="_blank" rel="noreferrer">
                {named(document)}
              </a>
            )}
          </p>
          <ul class="places">
            {placesIn(document, sources).map(({ section, confidence }) => (
              <li key={section}>
                <span lang="nb" dir="ltr">
                  {section}
                </span>
                {confidence !== 'verified' && <> – {decision(`confidence.${confidence}`)}</>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Part>
  );
}

function placesIn({ id }: Document, sources: readonly Source[]): Source[] {
  return sources.filter(
    ({ document, section }, at) =>
      document === id &&
      sources.findIndex((one) => one.document === id && one.section === section) === at,
  );
}
