import { useEffect, useRef, useState } from 'preact/hooks';
import { type ListedRow, listedRows } from './listed-rows.ts';
import { listenTo, type PageNow } from './page-lines.ts';
import { useTabBeside } from './use-tab-beside.ts';

export type PageRowsNow = {
  page: PageNow;
  rows: readonly ListedRow[];
  /** Has the page scroll to the row and frame it for a moment. */
  show: (row: ListedRow) => void;
};

/** What the page beside the panel shows now. It lives in this panel's memory alone. */
export function usePageRows(): PageRowsNow {
  const tab = useTabBeside();
  const [page, setPage] = useState<PageNow>(nothing);
  const lines = useRef<ReturnType<typeof listenTo> | null>(null);
  useEffect(() => {
    if (tab === undefined) return;
    if (tab === null) return setPage({ ...nothing, phase: 'silent' });
    const end = new AbortController();
    lines.current = listenTo(tab, setPage, end.signal);
    return () => end.abort();
  }, [tab]);
  // what another tab has told is not shown for a single frame beside this one
  const now = page.tab === (tab ?? null) ? page : nothing;
  return {
    page: now,
    rows: listedRows(now.frames),
    show: ({ frame, key }) => lines.current?.ask(frame, { kind: 'show', key }),
  };
}

const nothing: PageNow = { tab: null, phase: 'asking', frames: [] };
