import type { DocumentCoverage } from '@shared/model/coverage.ts';
import { More, SourceNote } from '../../look/index.ts';
import type { PageContext } from '../page.ts';
import { ChapterList } from './chapter-list.tsx';
import { CoverageBar } from './coverage-bar.tsx';
import { rulesText } from './rules-text.ts';

type DocumentPartProps = { context: PageContext; coverage: DocumentCoverage };

/** One source: who published it, how much of it is encoded, and its chapters. */
export function DocumentPart({ context, coverage }: DocumentPartProps) {
  const { document, chapters } = coverage;
  if (chapters.length === 0) return null;
  return (
    <div class="document">
      <h3>
        <bdi lang="nb">
          {document.href === undefined ? (
            document.title
          ) : (
            <a class="ds-link" href={document.href}>
              {document.title}
            </a>
          )}
        </bdi>
      </h3>
      <SourceNote>
        <bdi lang="nb">
          {[document.publisher, document.published].filter((own) => own !== undefined).join(', ')}.
          {document.note === undefined ? null : ` ${document.note}`}
        </bdi>
      </SourceNote>
      {coverage.listed ? (
        <Chapters context={context} coverage={coverage} />
      ) : (
        <Places context={context} coverage={coverage} />
      )}
    </div>
  );
}

type PartProps = Omit<DocumentPartProps, 'level'>;

function Chapters({ context, coverage: { chapters } }: PartProps) {
  const { t } = context;
  return (
    <>
      <CoverageBar t={t} chapters={chapters} />
      <More summary={t('portal:sources.chapters', { count: chapters.length })}>
        <ChapterList context={context} chapters={chapters} />
      </More>
    </>
  );
}

/** Where no chapters are listed: only the places that rules cite. */
function Places({ context: { t }, coverage: { chapters } }: PartProps) {
  return (
    <ul class="list">
      {chapters.map(({ section, rules }) => (
        <li key={section}>
          <bdi lang="nb">{section}</bdi>: {rulesText(t, rules)}
        </li>
      ))}
    </ul>
  );
}
