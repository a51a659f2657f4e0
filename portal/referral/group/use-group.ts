import { useReferral } from '../context.ts';
import type { AskedGroup } from '../way.ts';

/** The group that is asked about. */
export function useGroup(): AskedGroup {
  const { way } = useReferral().props;
  if (way.kind !== 'group') throw new Error('outside of an interest in a group');
  return way.group;
}
