import type { ChapterCoverage } from '@shared/model/coverage.ts';
import type { TFunction } from 'i18next';
import { states } from './state-mark.tsx';

type CoverageBarProps = { t: TFunction; chapters: readonly ChapterCoverage[] };

/** How many chapters are encoded, in words and as a bar of three parts. */
export function CoverageBar({ t, chapters }: CoverageBarProps) {
  const counts = states.map((state) => ({
    state,
    count: chapters.filter((chapter) => chapter.state === state).length,
  }));
  const [encoded, partly, left] = counts.map(({ count }) => String(count));
  const starts = counts.map((_, at) =>
    counts.slice(0, at).reduce((sum, { count }) => sum + count, 0),
  );
  return (
    <>
      <p>{t('portal:sources.summary', { all: String(chapters.length), encoded, partly, left })}</p>
      <svg
        class="coverage-bar"
        viewBox={`0 0 ${chapters.length} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {counts.map(({ state, count }, at) => (
          <rect key={state} data-state={state} x={starts[at]} width={count} height="1" />
        ))}
      </svg>
    </>
  );
}
