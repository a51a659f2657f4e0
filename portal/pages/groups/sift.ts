import type { Day } from '@shared/model/day.ts';
import type { Municipality } from '@shared/model/municipality.ts';
import type { FunctionalLevel, GroupOffer } from '@shared/model/offer.ts';
import type { Ability, GroupFilter } from './filter.ts';
import { freePlacesNow, type PriceKind, placeId, priceKind } from './said.ts';

type Where = { municipality: Municipality; today: Day };

/** The groups that answer every wish, and those that say nothing about one and answer the rest. */
export type Sifted = { fitting: GroupOffer[]; silent: GroupOffer[] };

/** A group that does not say is no answer to a wish, and may yet be one: it is kept apart. */
export function sift(groups: readonly GroupOffer[], filter: GroupFilter, where: Where): Sifted {
  const told = groups.map((group) => ({ group, answers: answersOf(group, filter, where) }));
  const withAll = (isRight: (answers: readonly Answer[]) => boolean) =>
    told
      .filter(({ answers }) => isRight(answers))
      .map(({ group }) => group)
      .toSorted(byDayAndTime);
  return {
    fitting: withAll((answers) => answers.every((answer) => answer === true)),
    silent: withAll((answers) => answers.includes(null) && !answers.includes(false)),
  };
}

/** Whether a group answers a wish; null where it does not say. */
type Answer = boolean | null;

function answersOf(group: GroupOffer, wish: GroupFilter, where: Where): Answer[] {
  const { minimumAge, maximumAge } = group;
  return [
    answer(wish.day, group.meets, (day, { weekday }) => String(weekday) === day),
    answer(wish.place, placeId(group, where.municipality), (place, own) => own === place),
    // a group without limits of age is for all ages
    answer(wish.age, group, (age) => (minimumAge ?? 0) <= age && age <= (maximumAge ?? age)),
    answer(wish.level, group.functionalLevel, (able, needed) => suits[able].includes(needed)),
    answer(wish.need, orNull(group.situations), (need, situations) => situations.includes(need)),
    answer(wish.free || undefined, freePlacesNow(group, where), (_, places) => places > 0),
    answer(wish.price, priceKind(group), (price, kind) => costs[kind] === price),
    answer(wish.language, orNull(group.languages), (code, own) => own.includes(code)),
    answer(wish.stepFree || undefined, group.stepFree, (_, stepFree) => stepFree),
    answer(wish.wheelchair || undefined, group.wheelchair, (_, wheelchair) => wheelchair),
  ];
}

function answer<Wish, Said>(
  wish: Wish | undefined,
  said: Said | null,
  fits: (wish: Wish, said: Said) => boolean,
): Answer {
  if (wish === undefined) return true;
  return said === null ? null : fits(wish, said);
}

const orNull = <Item>(list: readonly Item[]) => (list.length === 0 ? null : list);

/** Which groups someone can take part in, by what the group asks for. */
const suits: Record<Ability, readonly FunctionalLevel[]> = {
  'walks-outdoors': ['any', 'walks-outdoors', 'walks-with-aid', 'seated'],
  'walks-with-aid': ['any', 'walks-with-aid', 'seated'],
  seated: ['any', 'seated'],
  'with-companion': ['any', 'with-companion'],
};

const costs: Record<PriceKind, 'free' | 'paid'> = {
  free: 'free',
  charge: 'paid',
  copayment: 'paid',
};

/** Through the week; those without a known time last. */
function byDayAndTime(a: GroupOffer, b: GroupOffer): number {
  const when = ({ meets }: GroupOffer) =>
    meets === null ? '9' : `${meets.weekday} ${meets.start}`;
  return when(a).localeCompare(when(b));
}
