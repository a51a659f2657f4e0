import type { Situation } from '@shared/model/guidance.ts';
import type { GroupOffer } from '@shared/model/offer.ts';
import { freePlacesNow } from '../groups/said.ts';
import { InLanguage } from '../in-language.tsx';
import { addressOf, type PageContext } from '../page.ts';
import { groupFacts } from './group-facts.ts';

const most = 3;

type FittingGroupsProps = {
  context: PageContext;
  situation: Situation;
  groups: readonly GroupOffer[];
};

/** A few groups that suit, the likeliest first. */
export function FittingGroups({ context, situation, groups }: FittingGroupsProps) {
  const { t, language } = context;
  if (groups.length === 0) return null;
  const isNamed = groups.every(({ situations }) => situations.includes(situation.id));
  // the list can show the same where each of them names what it is for
  const wished = isNamed ? `?need=${situation.id}` : '';
  return (
    <section class="flow">
      <h2>{t('find:groups.title')}</h2>
      <ul class="rows prose">
        {groups.slice(0, most).map((group) => (
          <li key={group.id}>
            <a class="ds-link" href={addressOf(context, `groups/${group.id}`)}>
              <InLanguage text={group.name} language={language} />
            </a>
            <span>
              {groupFacts({ ...group, freePlaces: freePlacesNow(group, context) }, context)}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a class="ds-link" href={addressOf(context, 'groups') + wished}>
          {t('find:groups.link', { count: groups.length })}
        </a>
      </p>
    </section>
  );
}
