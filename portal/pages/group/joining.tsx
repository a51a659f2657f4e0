import type { Clinic, GroupOffer } from '@shared/model/offer.ts';
import { formats, LinkButton, NorwegianName, PhoneLink } from '../../look/index.ts';
import { freePlacesNow } from '../groups/said.ts';
import { placesText } from '../groups/words.ts';
import { InLanguage } from '../in-language.tsx';
import { addressOf, type PageContext } from '../page.ts';

type JoiningProps = { context: PageContext; group: GroupOffer; clinic: Clinic | undefined };

/** Whether there is room and since when that is so, how to join, and whom to ask. */
export function Joining({ context, group, clinic }: JoiningProps) {
  const { t, language, municipality } = context;
  const freePlaces = freePlacesNow(group, context);
  const isSaid = freePlaces !== null;
  return (
    <section class="flow prose" id="join">
      <h2>{t('portal:groups.join')}</h2>
      <p>
        <InLanguage text={group.howToJoin} language={language} />
      </p>
      <p>
        {isSaid ? <strong>{placesText(context, group)}</strong> : t('portal:groups.freeUnknown')}
        {isSaid ? (
          <span class="source-note">
            {' '}
            {t('portal:groups.updated', { date: formats(language).day(group.updatedOn) })}
          </span>
        ) : null}
      </p>
      {freePlaces === 0 ? <p>{t('groups:page.interestFull')}</p> : null}
      <div class="actions no-print">
        <LinkButton iconAfter="arrow" href={`${addressOf(context, 'refer')}?group=${group.id}`}>
          {t('groups:page.interest')}
        </LinkButton>
      </div>
      <p class="no-print">{t('groups:page.interestText')}</p>
      <h3>{t('groups:page.contact')}</h3>
      <p>
        {clinic === undefined ? null : (
          <>
            <NorwegianName>{clinic.name}</NorwegianName>:{' '}
          </>
        )}
        <PhoneLink number={clinic?.phone ?? municipality.phone} />
      </p>
      {clinic?.email === undefined ? null : (
        <p>
          <a class="ds-link" href={`mailto:${clinic.email}`}>
            {clinic.email}
          </a>
        </p>
      )}
    </section>
  );
}
