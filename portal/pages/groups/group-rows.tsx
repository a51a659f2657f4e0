import type { GroupOffer } from '@shared/model/offer.ts';
import { NorwegianName } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import { addressOf, type PageContext } from '../page.ts';
import { freePlacesNow } from './said.ts';
import { meetingText } from './words.ts';

type GroupRowsProps = { context: PageContext; groups: readonly GroupOffer[] };

/** Groups that are told of above: when and where each of them is, and whether there is room. */
export function GroupRows({ context, groups }: GroupRowsProps) {
  const { t, language } = context;
  return (
    <ul class="rows prose">
      {groups.map((group) => {
        const places = freePlacesNow(group, context);
        return (
          <li key={group.id}>
            <a class="ds-link" href={addressOf(context, `groups/${group.id}`)}>
              <InLanguage text={group.name} language={language} />
            </a>
            <span class="sentence">{meetingText(context, group)}</span>
            <span>
              <NorwegianName>{group.place}</NorwegianName>
              {places === null ? null : ` · ${t('portal:groups.free', { count: places })}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
