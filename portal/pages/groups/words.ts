import type { GroupOffer } from '@shared/model/offer.ts';
import { formats } from '../../look/index.ts';
import type { PageContext } from '../page.ts';

/** `tirsdag kl. 10:00–11:00, hver uke`, or that nobody has said when. */
export function meetingText({ t, language }: PageContext, { meets }: GroupOffer): string {
  if (meets === null) return t('portal:groups.meetsUnknown');
  const when = t('portal:groups.meets', {
    weekday: formats(language).weekday(meets.weekday),
    start: meets.start,
    end: endOf(meets),
  });
  return `${when}, ${t('portal:groups.everyWeeks', { count: meets.everyWeeks })}`;
}

export function placesText({ t }: PageContext, { freePlaces }: GroupOffer): string {
  return freePlaces === null
    ? t('portal:groups.freeUnknown')
    : t('portal:groups.free', { count: freePlaces });
}

/** A preventive group has no copayment; a treatment group has, and an examination first. */
export function priceText(
  { t, language }: PageContext,
  { kind, meets, chargeNok }: GroupOffer,
  treatmentPrice: (minutes: number) => number | null,
): string {
  if (kind === 'preventive') {
    return chargeNok === null || chargeNok === 0
      ? t('portal:groups.noCopayment')
      : t('portal:groups.charge', { amount: formats(language).kroner(chargeNok) });
  }
  const amount = meets === null ? null : treatmentPrice(meets.minutes);
  const price =
    amount === null
      ? t('portal:groups.copaymentUnknown')
      : t('portal:groups.copayment', { amount: formats(language).kroner(amount) });
  return `${price} ${t('portal:groups.examinationFirst')}`;
}

/** Where nobody has said whether there are steps we ask the reader to ask. */
export function stepFreeText({ t }: PageContext, { stepFree }: GroupOffer): string {
  if (stepFree === null) return t('portal:groups.stepFreeUnknown');
  return t(stepFree ? 'portal:groups.stepFree' : 'portal:groups.notStepFree');
}

export function wheelchairText({ t }: PageContext, { wheelchair }: GroupOffer): string {
  if (wheelchair === null) return t('groups:page.wheelchairUnknown');
  return t(wheelchair ? 'groups:page.wheelchair' : 'groups:page.notWheelchair');
}

/** Who is old or young enough, where a group or a place says so. */
export function agesText(
  { t }: PageContext,
  { minimumAge: from, maximumAge: to }: Pick<GroupOffer, 'minimumAge' | 'maximumAge'>,
): string | undefined {
  if (from !== null && to !== null) return t('portal:groups.betweenAges', { from, to });
  if (from !== null) return t('portal:groups.fromAge', { from });
  return to === null ? undefined : t('portal:groups.toAge', { to });
}

/** The clock when it is over: `10:30` and 90 minutes is `12:00`. */
export function endOf({ start, minutes }: { start: string; minutes: number }): string {
  const [hour = 0, minute = 0] = start.split(':').map(Number);
  const end = hour * 60 + minute + minutes;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(end / 60) % 24)}:${two(end % 60)}`;
}
