import type { Source } from '@shared/model/source.ts';
import type { TFunction } from 'i18next';
import { SourceNote } from '../look/index.ts';
import type { Documents } from './provenance-note.tsx';

export type SourceLinesProps = { t: TFunction; sources: readonly Source[]; documents: Documents };

/** Where rules are taken from: each document once, with its places and how sure they are. */
export function SourceLines({ t, sources, documents }: SourceLinesProps) {
  return (
    <ul class="sources">
      {gathered(sources).map(({ document, confidence, sections }) => (
        <li key={document + confidence}>
          <SourceNote>
            {t('portal:source.label')}{' '}
            <bdi lang="nb">
              <Title id={document} documents={documents} />, {sections.join('; ')}.
            </bdi>
            {confidence === 'verified' ? null : ` ${t(`portal:source.confidence.${confidence}`)}`}
          </SourceNote>
        </li>
      ))}
    </ul>
  );
}

function Title({ id, documents }: { id: string; documents: Documents }) {
  const document = documents.find((own) => own.id === id);
  if (document?.href === undefined) return <>{document?.title ?? id}</>;
  return (
    <a class="ds-link" href={document.href}>
      {document.title}
    </a>
  );
}

type Gathered = Pick<Source, 'document' | 'confidence'> & { sections: string[] };

function gathered(sources: readonly Source[]): Gathered[] {
  const found = new Map<string, Gathered>();
  for (const { document, confidence, section } of sources) {
    const key = `${document} ${confidence}`;
    const entry = found.get(key) ?? { document, confidence, sections: [] };
    if (!entry.sections.includes(section)) entry.sections.push(section);
    found.set(key, entry);
  }
  return [...found.values()];
}
