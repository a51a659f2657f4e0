import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Override } from '../../override/override.ts';
import { findOverrides, keepOverride, removeOverride } from '../../override/override-store.ts';
import { onOverridesChange, tellOverridesChanged } from '../../override/overrides-changed.ts';
import type { RecordHere } from '../../override/record-marks.ts';
import type { FoundOverride } from '../../override/sealed-override.ts';
import { whyNotKept } from '../../override/why-not-kept.ts';

export type OverrideHere = {
  /** Undefined while it is looked up. */
  found: FoundOverride | null | undefined;
  /** Why nothing can be kept for this record; null where it can. */
  whyNot: ReturnType<typeof whyNotKept>;
  /** False where the record cannot be told from others. */
  keep: (override: Override) => Promise<boolean>;
  undo: () => Promise<void>;
};

/** The level that was set for one record. The record must be the same as long as this is used. */
export function useOverride(record: RecordHere): OverrideHere {
  const [found, setFound] = useState<FoundOverride | null>();
  const same = JSON.stringify(record);
  const look = useCallback(async () => {
    const [one = null] = await findOverrides([record]);
    setFound(one);
  }, [same]);
  useEffect(() => {
    void look();
    return onOverridesChange(() => void look());
  }, [look]);
  const changed = async () => {
    await look();
    await tellOverridesChanged();
  };
  return {
    found,
    whyNot: whyNotKept(record),
    keep: async (override) => {
      const kept = await keepOverride(record, override);
      if (kept) await changed();
      return kept;
    },
    undo: async () => {
      await removeOverride(record);
      await changed();
    },
  };
}
