import type { GroupOffer } from '@shared/model/offer.ts';
import { InLanguage } from '../in-language.tsx';
import { addressOf, type PageContext } from '../page.ts';
import { groupFacts } from './group-facts.ts';

const most = 3;

type FittingGroupsProps = { context: PageContext; groups: readonly GroupOffer[] };

/** A few groups that suit, the likeliest first. */
export function FittingGroups({ context, groups }: FittingGroupsProps) {
  const { t, language } = context;
  if (groups.length === 0) return null;
  return (
    <section class="flow">
      <h2>{t('find:groups.title')}</h2>
      <ul class="rows prose">
        {groups.slice(0, most).map((group) => (
          <li key={group.id}>
            <strong>
              <InLanguage text={group.name} language={language} />
            </strong>
            <span>{groupFacts(group, context)}</span>
          </li>
        ))}
      </ul>
      <p>
        <a class="ds-link" href={addressOf(context, 'groups')}>
          {t('find:groups.link', { count: groups.length })}
        </a>
      </p>
    </section>
  );
}
