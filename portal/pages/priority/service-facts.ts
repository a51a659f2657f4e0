import type { PlanService } from '@shared/model/services.ts';
import type { LocalizedText } from '@shared/model/text.ts';
import type { IconName } from '../../look/index.ts';
import type { PageContext } from '../page.ts';
import { agesText } from './ages-text.ts';
import { everyText, lengthText } from './length-text.ts';

/** In the page's words, or in those of the plan. */
export type Fact = { icon: IconName; term: string; text: string | LocalizedText };

/** What the plan says of whom it is for, of ages, places and times, and how to get there, in few words. */
export function factsOf(context: PageContext, service: PlanService): Fact[] {
  const { t } = context;
  const { forWhom, ages, size, groups, meetings, lasts, rounds, howToGet } = service;
  const places = [
    groups === undefined ? [] : t('portal:priority.services.groups', { count: groups }),
    size === undefined ? [] : sizeText(t, size),
  ].flat();
  const times = [
    meetings?.count === undefined
      ? []
      : t('portal:priority.services.meetings', { count: meetings.count }),
    meetings?.every === undefined ? [] : everyText(context, meetings.every),
    meetings?.lasting === undefined
      ? []
      : t('portal:priority.services.each', { length: lengthText(context, meetings.lasting) }),
    rounds === undefined ? [] : roundsText(t, rounds),
  ].flat();
  const facts: (Fact | null)[] = [
    forWhom === undefined
      ? null
      : { icon: 'person', term: t('portal:priority.services.for'), text: forWhom },
    ages === undefined
      ? null
      : { icon: 'person', term: t('portal:priority.services.ages'), text: agesText(t, ages) },
    fact('group', t('portal:priority.services.size'), places),
    fact('calendar', t('portal:priority.services.when'), times),
    fact(
      'clock',
      t('portal:priority.services.lasts'),
      lasts === undefined ? [] : [lengthText(context, lasts)],
    ),
    howToGet === undefined
      ? null
      : { icon: 'entrance', term: t('portal:priority.services.how'), text: howToGet },
  ];
  return facts.filter((own) => own !== null);
}

type Translate = PageContext['t'];

function fact(icon: IconName, term: string, words: readonly string[]): Fact | null {
  return words.length === 0 ? null : { icon, term, text: words.join(', ') };
}

function sizeText(t: Translate, size: NonNullable<PlanService['size']>): string {
  const { from, to, about } = size;
  if (from !== undefined) return t('portal:priority.services.sizeBetween', { from, to });
  return t(`portal:priority.services.${about ? 'sizeAbout' : 'sizeMost'}`, { count: to });
}

function roundsText(t: Translate, { from, to }: NonNullable<PlanService['rounds']>): string {
  return from === undefined
    ? t('portal:priority.services.rounds', { count: to })
    : t('portal:priority.services.roundsBetween', { from, to });
}
