import type { GroupOffer } from '@shared/model/offer.ts';
import type { Language } from '@shared/model/text.ts';
import type { TFunction } from 'i18next';
import { formats } from '../../look/formats.ts';

/** When a group meets, how many can join, and what kind it is, in one line. */
export function groupFacts(
  { meets, freePlaces, kind }: Pick<GroupOffer, 'meets' | 'freePlaces' | 'kind'>,
  { t, language }: { t: TFunction; language: Language },
): string {
  const { weekday } = formats(language);
  return [
    ...(meets === null
      ? []
      : [t('find:groups.when', { weekday: weekday(meets.weekday), start: meets.start })]),
    ...(freePlaces === null ? [] : [t('find:groups.free', { count: freePlaces })]),
    t(`find:groups.${kind}`),
  ].join(' · ');
}
