import type { PackId } from '@shared/model';
import { municipalPackIds } from '@shared/packs/given/index.ts';
import { useSettings } from '../look/use-settings.ts';

/** The packs that may be chosen: those that there are, or of these the ones that the municipality names. */
export function usePackChoices(): readonly PackId[] {
  const named: readonly string[] = useSettings()?.policy.packs ?? [];
  const all = municipalPackIds();
  const some = all.filter((id) => named.includes(id));
  return some.length === 0 ? all : some;
}
