import type { ChapterCoverage } from '@shared/model/coverage.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';
import { chapterLabel } from './chapter-label.ts';
import { rulesText } from './rules-text.ts';
import { StateMark } from './state-mark.tsx';

type ChapterListProps = { context: PageContext; chapters: readonly ChapterCoverage[] };

/** Each chapter: whether it is encoded, as what, and why the rest of it is not. */
export function ChapterList({ context, chapters }: ChapterListProps) {
  const { t } = context;
  return (
    <ul class="chapters">
      {chapters.map((chapter) => (
        <li key={chapter.section}>
          <bdi lang="nb">{chapterLabel(chapter)}</bdi>
          <StateMark t={t} state={chapter.state} />
          <What context={context} chapter={chapter} />
        </li>
      ))}
    </ul>
  );
}

function What({ context, chapter }: { context: PageContext; chapter: ChapterCoverage }) {
  const { t, language } = context;
  const { rules, why, note, state } = chapter;
  return (
    <div>
      {rulesText(t, rules)}
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
    </div>
  );
}
