import { type ClinicId, isGroupInterest, type Language, type ReferralStatus } from '@shared/model';
import { type Assessed, isOpen, isReadable } from './assessed.ts';

export const orders = ['deadline', 'level', 'newest', 'oldest'] as const;
export type Order = (typeof orders)[number];

/** What of the inbox is shown, and in which order. Null is all. */
export type InboxChoice = {
  order: Order;
  status: ReferralStatus | null;
  /** A clinic that is wished, or none in particular. */
  clinic: ClinicId | 'none' | null;
  language: Language | null;
};

export const wholeInbox: InboxChoice = {
  order: 'deadline',
  status: null,
  clinic: null,
  language: null,
};

/** Those that are chosen, in the chosen order. */
export function chosen<Referral extends Assessed>(
  referrals: readonly Referral[],
  choice: InboxChoice,
): Referral[] {
  const keys = new Map(referrals.map((one) => [one, sortKey(one, choice.order)]));
  const kept = referrals.filter((one) => fits(one, choice));
  const sorted = kept.toSorted((one, other) => {
    const [a = '', b = ''] = [keys.get(one), keys.get(other)];
    return a < b ? -1 : a > b ? 1 : 0;
  });
  return choice.order === 'newest' ? sorted.toReversed() : sorted;
}

/** How many there would be for each value of one choice, by what is chosen otherwise. */
export function countsBy<Field extends 'status' | 'clinic' | 'language'>(
  referrals: readonly Assessed[],
  choice: InboxChoice,
  field: Field,
): Map<NonNullable<InboxChoice[Field]>, number>;
export function countsBy(
  referrals: readonly Assessed[],
  choice: InboxChoice,
  field: 'status' | 'clinic' | 'language',
): Map<string, number> {
  const counts = new Map<string, number>();
  const otherwise = { ...choice, [field]: null };
  for (const one of referrals) {
    if (!fits(one, otherwise)) continue;
    for (const value of valuesOf(one, field)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function valuesOf({ sealed }: Assessed, field: 'status' | 'clinic' | 'language'): string[] {
  if (field === 'status') return [sealed.status];
  if (field === 'language') return [sealed.language];
  return sealed.clinics.length === 0 ? ['none'] : [...new Set(sealed.clinics)];
}

function fits({ sealed }: Assessed, { status, clinic, language }: InboxChoice): boolean {
  if (status !== null && sealed.status !== status) return false;
  if (language !== null && sealed.language !== language) return false;
  if (clinic === null) return true;
  return clinic === 'none' ? sealed.clinics.length === 0 : sealed.clinics.includes(clinic);
}

/**
 * First what cannot be read and what has no suggestion, since someone must look at it; last interests
 * in groups, which no key gives a deadline, and what is not opened yet. The oldest comes first among
 * equals.
 */
function sortKey(one: Assessed, order: Order): string {
  const { receivedOn, id } = one.sealed;
  const arrival = `${receivedOn} ${id}`;
  if (order === 'newest' || order === 'oldest') return arrival;
  if (!isOpen(one)) return `9 ${arrival}`;
  if (isReadable(one) && isGroupInterest(one.content)) return `8 ${arrival}`;
  const assessment = isReadable(one) ? one.suggestion?.assessment : undefined;
  const deadline = assessment?.deadline ?? null;
  if (deadline === null) return `0 ${arrival}`;
  const level = order === 'level' ? String(assessment?.level ?? 0).padStart(2, '0') : '';
  return `1 ${level} ${deadline} ${arrival}`;
}
