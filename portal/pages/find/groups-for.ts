import type { Situation } from '@shared/model/guidance.ts';
import type { GroupOffer } from '@shared/model/offer.ts';

/**
 * Groups for someone of this age, null where it is not known. Those that say they are for the
 * situation come first, and then those with free places. One that is for other situations is not
 * among them; a preventive group that does not say what it is for may suit anyone.
 */
export function groupsFor(
  { id, groups: isForGroups }: Situation,
  offers: readonly GroupOffer[],
  ageYears: number | null,
): GroupOffer[] {
  const names = ({ situations }: GroupOffer) => situations.includes(id);
  return offers
    .filter(
      (offer) =>
        takesAge(offer, ageYears) &&
        (names(offer) ||
          (isForGroups && offer.situations.length === 0 && offer.kind === 'preventive')),
    )
    .toSorted(
      (a, b) => Number(names(b)) - Number(names(a)) || (b.freePlaces ?? 0) - (a.freePlaces ?? 0),
    );
}

function takesAge({ minimumAge, maximumAge }: GroupOffer, ageYears: number | null): boolean {
  if (ageYears === null) return true;
  return ageYears >= (minimumAge ?? 0) && (maximumAge === null || ageYears <= maximumAge);
}
