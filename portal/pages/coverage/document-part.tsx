import type { ChapterCoverage, DocumentCoverage } from '@shared/model/coverage.ts';
import { More, SourceNote, Table } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';
import { chapterLabel } from './chapter-label.ts';
import { StateMark } from './state-mark.tsx';

type DocumentPartProps = {
  context: PageContext;
  coverage: DocumentCoverage;
  level?: 'h3' | 'h4';
};

/** One source: who published it, how much of it is encoded, and its chapters. */
export function DocumentPart({ context, coverage, level: Heading = 'h3' }: DocumentPartProps) {
  const { t } = context;
  const { document, whole, chapters } = coverage;
  const count = (state: ChapterCoverage['state']) =>
    chapters.filter((chapter) => chapter.state === state).length;
  if (chapters.length === 0) return null;
  return (
    <div class="document">
      <Heading>
        <bdi lang="nb">
          {document.href === undefined ? (
            document.title
          ) : (
            <a class="ds-link" href={document.href}>
              {document.title}
            </a>
          )}
        </bdi>
      </Heading>
      <SourceNote>
        <bdi lang="nb">
          {[document.publisher, document.published].filter((own) => own !== undefined).join(', ')}.
          {document.note === undefined ? null : ` ${document.note}`}
        </bdi>
      </SourceNote>
      <p>
        {whole
          ? t('portal:sources.summary', {
              all: String(chapters.length),
              encoded: String(count('encoded')),
              partly: String(count('partly')),
              left: String(count('left-out')),
            })
          : t('portal:sources.onlyCited')}
      </p>
      <More summary={t('portal:sources.chapters', { count: chapters.length })}>
        <Table
          caption={document.title}
          columns={[
            { title: t('portal:sources.chapter') },
            { title: t('portal:sources.taken') },
            { title: t('portal:sources.what') },
          ]}
          rows={chapters.map((chapter) => ({
            key: chapter.section,
            cells: [
              <bdi key="chapter" lang="nb">
                {chapterLabel(chapter)}
              </bdi>,
              <StateMark key="state" t={t} state={chapter.state} />,
              <What key="what" context={context} chapter={chapter} />,
            ],
          }))}
        />
      </More>
    </div>
  );
}

type WhatProps = { context: PageContext; chapter: ChapterCoverage };

/** What is encoded of a chapter, and why the rest is not. */
function What({ context, chapter }: WhatProps) {
  const { t, language } = context;
  const { rules, why, note, state } = chapter;
  return (
    <>
      {rules
        .map(({ file, count }) =>
          t('portal:sources.rules', {
            file: t(`portal:sources.file.${file.replace('.json', '')}`),
            number: String(count),
          }),
        )
        .join(', ')}
      {why === undefined ? null : (
        <small>
          {state === 'partly' ? `${t('portal:sources.rest')} ` : null}
          {t(`portal:sources.why.${why}`)}
        </small>
      )}
      {note === undefined ? null : (
        <small>
          <InLanguage text={note} language={language} />
        </small>
      )}
    </>
  );
}
