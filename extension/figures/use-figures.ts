import { MunicipalityIdSchema, type PackId } from '@shared/model';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import * as v from 'valibot';
import { useDevice } from '../device/use-device.ts';
import { useSettings } from '../look/use-settings.ts';
import { type FiguresTrouble, fetchFigures } from './fetch-figures.ts';
import type { Figures, FiguresSource } from './figures.ts';
import { keepFigures, keptFigures } from './figures-store.ts';

export type FiguresState =
  | { kind: 'loading' }
  /** Nobody has said which portal. */
  | { kind: 'no-portal' }
  | { kind: 'trouble'; trouble: FiguresTrouble; retry: () => void }
  /** `trouble` says why they could not be fetched anew. */
  | { kind: 'here'; figures: Figures; trouble: FiguresTrouble | null; retry: () => void };

const freshForMs = 60 * 60 * 1000;

/** What the portal publishes for a municipality: kept with its time, and fetched anew each hour. */
export function useFigures(pack: PackId): FiguresState {
  const source = useSource(pack);
  const [figures, setFigures] = useState<Figures | null>();
  const [trouble, setTrouble] = useState<FiguresTrouble | null>(null);
  const get = useCallback(async () => {
    if (!source) return;
    const kept = await keptFigures(source);
    setFigures(kept);
    const now = new Date();
    if (kept !== null && now.getTime() - Date.parse(kept.fetchedAt) < freshForMs) return;
    const fetched = await fetchFigures(source, now);
    if (typeof fetched === 'string') return setTrouble(fetched);
    setTrouble(null);
    setFigures(fetched);
    await keepFigures(fetched);
  }, [source]);
  useEffect(() => {
    setFigures(undefined);
    setTrouble(null);
    void get();
  }, [get]);
  const retry = () => void get();
  if (source === null) return { kind: 'no-portal' };
  if (figures) return { kind: 'here', figures, trouble, retry };
  return trouble === null ? { kind: 'loading' } : { kind: 'trouble', trouble, retry };
}

/** The portal of the key that is read in, else the one that a policy names; null where there is none. */
function useSource(pack: PackId): FiguresSource | null | undefined {
  const device = useDevice();
  const policy = useSettings()?.policy;
  return useMemo(() => {
    if (device === undefined || policy === undefined) return undefined;
    const portal = (device?.portal ?? policy.portal)?.replace(/\/+$/, '');
    const municipality = v.safeParse(MunicipalityIdSchema, String(pack));
    return portal && municipality.success ? { portal, municipality: municipality.output } : null;
  }, [device, policy?.portal, pack]);
}
