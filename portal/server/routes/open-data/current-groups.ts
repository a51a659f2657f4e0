import type { Day, GroupOffer } from '@shared/model';

/** Those whose season is not over. One that has not begun is among them: people join before. */
export function currentGroups(groups: readonly GroupOffer[], on: Day): GroupOffer[] {
  return groups.filter(({ season }) => season?.to == null || season.to >= on);
}
