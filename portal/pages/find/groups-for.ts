import type { Situation } from '@shared/model/guidance.ts';
import type { GroupOffer } from '@shared/model/offer.ts';
import { everyday } from './everyday.ts';
import { mentioned } from './mentioned.ts';

/**
 * Groups for someone of this age, null where it is not known. Those that speak of the situation
 * come first, and then those with free places; a treatment group that does not speak of it is
 * for others.
 */
export function groupsFor(
  { id, groups: isForGroups }: Situation,
  offers: readonly GroupOffer[],
  ageYears: number | null,
): GroupOffer[] {
  if (!isForGroups) return [];
  const patterns = everyday[id]?.words ?? [];
  const told = (offer: GroupOffer) => mentioned(textOf(offer), patterns).length;
  return offers
    .filter((offer) => takesAge(offer, ageYears))
    .map((offer) => ({ offer, told: told(offer) }))
    .filter(({ offer, told }) => told > 0 || offer.kind === 'preventive')
    .toSorted((a, b) => b.told - a.told || (b.offer.freePlaces ?? 0) - (a.offer.freePlaces ?? 0))
    .map(({ offer }) => offer);
}

function textOf({ name, about, forYouIf }: GroupOffer): string {
  return [name, about, ...forYouIf].map(({ nb }) => nb).join(' ');
}

function takesAge({ minimumAge, maximumAge }: GroupOffer, ageYears: number | null): boolean {
  if (ageYears === null) return true;
  return ageYears >= (minimumAge ?? 0) && (maximumAge === null || ageYears <= maximumAge);
}
