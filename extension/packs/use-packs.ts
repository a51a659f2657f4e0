import { useEffect, useState } from 'preact/hooks';
import { onPacksChange, type PackEntry, readPackEntries } from './pack-store.ts';
import { type FetchedRules, takeRulesIntoUse } from './rules-in-use.ts';

/**
 * The fetched packs that hold on this page, undefined until they do: from then on each question
 * to the packs is answered by them.
 */
export function usePacks(): FetchedRules | undefined {
  return useLatest(takeRulesIntoUse);
}

/** The sources of rules as they are now; undefined until read. */
export function usePackEntries(): readonly PackEntry[] | undefined {
  return useLatest(readPackEntries);
}

function useLatest<T>(read: () => Promise<T>): T | undefined {
  const [latest, setLatest] = useState<T>();
  useEffect(() => {
    const end = new AbortController();
    const look = () => void read().then((now) => end.signal.aborted || setLatest(() => now));
    onPacksChange(look, end.signal);
    look();
    return () => end.abort();
  }, [read]);
  return latest;
}
