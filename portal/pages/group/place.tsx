import type { Clinic, GroupOffer } from '@shared/model/offer.ts';
import { formats, Icon, NorwegianName } from '../../look/index.ts';
import { stepFreeText, wheelchairText } from '../groups/words.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';
import { spokenLanguageName } from '../spoken-language-name.ts';

type PlaceProps = { context: PageContext; group: GroupOffer; clinic: Clinic | undefined };

/** Where it is, how to get there and in, and who is met there. */
export function Place({ context, group, clinic }: PlaceProps) {
  const { t, language } = context;
  const directions = group.directions ?? transportOf(group, clinic);
  const spoken = group.languages.map((code) => spokenLanguageName(code, language, t));
  return (
    <section class="flow">
      <h2>{t('portal:groups.where')}</h2>
      <ul class="facts">
        <li>
          <Icon name="place" />
          <span>
            <NorwegianName>{group.place}</NorwegianName>
          </span>
        </li>
        {directions === undefined ? null : (
          <li>
            <Icon name="bus" />
            <span>
              <InLanguage text={directions} language={language} />
            </span>
          </li>
        )}
        <li>
          <Icon name="entrance" />
          <span>{stepFreeText(context, group)}</span>
        </li>
        <li>
          <Icon name="wheelchair" />
          <span>{wheelchairText(context, group)}</span>
        </li>
        <li>
          <Icon name="language" />
          <span>
            {t('groups:page.languages')}:{' '}
            {spoken.length === 0 ? t('portal:groups.freeUnknown') : formats(language).list(spoken)}
          </span>
        </li>
        {group.leader === undefined ? null : (
          <li>
            <Icon name="person" />
            <span>
              {t('groups:page.leader')}: <bdi>{group.leader}</bdi>
            </span>
          </li>
        )}
      </ul>
    </section>
  );
}

/** The clinic's bus is the group's where they are at the same address. */
function transportOf({ place }: GroupOffer, clinic: Clinic | undefined) {
  return clinic?.address === place ? clinic.access.publicTransport : undefined;
}
