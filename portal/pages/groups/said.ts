import type { Day } from '@shared/model/day.ts';
import type { Municipality } from '@shared/model/municipality.ts';
import type { GroupOffer } from '@shared/model/offer.ts';
import { isStale } from '@shared/rules';
import { slugOf } from '../../slug-of.ts';

type Where = { municipality: Municipality; today: Day };

/** Said longer ago than the municipality allows. What a plan says is of the plan's own time. */
export function isOld(group: GroupOffer, { municipality, today }: Where): boolean {
  return (
    group.provenance.kind !== 'plan' && isStale(group.updatedOn, municipality.staleAfterDays, today)
  );
}

/** How many could begin now; null where nobody has said so lately. */
export function freePlacesNow(group: GroupOffer, where: Where): number | null {
  return isOld(group, where) ? null : group.freePlaces;
}

/** A treatment group has a copayment; a preventive one may ask for something of its own. */
export type PriceKind = 'free' | 'charge' | 'copayment';

/** Null where a plan tells of a preventive group and does not say whether it asks for money. */
export function priceKind({ kind, chargeNok, provenance }: GroupOffer): PriceKind | null {
  if (kind === 'treatment') return 'copayment';
  if (chargeNok === null) return provenance.kind === 'plan' ? null : 'free';
  return chargeNok === 0 ? 'free' : 'charge';
}

/**
 * Whole kroner each time for a grown-up: by the tariff for a treatment group, as the organiser says
 * for a preventive one. Null where nobody says.
 */
export function priceNok(
  group: GroupOffer,
  treatmentPrice: (minutes: number) => number | null,
): number | null {
  const kind = priceKind(group);
  if (kind === 'copayment') return group.meets && treatmentPrice(group.meets.minutes);
  return kind === null ? null : (group.chargeNok ?? 0);
}

/** The place as an address names it; null where only the municipality is named. */
export function placeId(
  { place }: GroupOffer,
  { name }: Pick<Municipality, 'name'>,
): string | null {
  return place.trim() === name ? null : slugOf(place);
}
