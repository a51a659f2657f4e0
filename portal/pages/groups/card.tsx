import type { GroupOffer } from '@shared/model/offer.ts';
import type { ComponentChildren } from 'preact';
import { Card, formats, Icon, type IconName, NorwegianName, SourceNote } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import { addressOf, type PageContext } from '../page.ts';
import { type Documents, provenanceText } from '../provenance-note.tsx';
import { isOld } from './said.ts';
import { agesText, meetingText, placesText, priceText, stepFreeText } from './words.ts';

type GroupCardProps = {
  context: PageContext;
  group: GroupOffer;
  documents: Documents;
  treatmentPrice: (minutes: number) => number | null;
};

export function GroupCard({ context, group, documents, treatmentPrice }: GroupCardProps) {
  const { t, language } = context;
  const { day } = formats(language);
  const old = isOld(group, context);
  const isFree = (group.freePlaces ?? 0) > 0 && !old;
  const source = provenanceText(t, group.provenance, documents);
  const facts: { icon: IconName; term: string; text: ComponentChildren }[] = [
    { icon: 'calendar', term: t('portal:groups.when'), text: meetingText(context, group) },
    {
      icon: 'place',
      term: t('portal:groups.where'),
      text: (
        <>
          <NorwegianName>{group.place}</NorwegianName>. {stepFreeText(context, group)}
        </>
      ),
    },
    { icon: 'person', term: t('portal:groups.ages'), text: agesText(context, group) },
    {
      icon: 'group',
      term: t('portal:groups.places'),
      text: isFree ? undefined : placesText(context, group),
    },
    {
      icon: 'coins',
      term: t('portal:groups.cost'),
      text: priceText(context, group, treatmentPrice),
    },
  ];
  return (
    <Card
      level={3}
      id={group.id}
      href={addressOf(context, `groups/${group.id}`)}
      title={<InLanguage text={group.name} language={language} />}
    >
      <p class="tags">
        <span class="tag">{t(`portal:groups.kind.${group.kind}`)}</span>
        {isFree ? (
          <span class="tag" data-kind="good">
            <Icon name="check" />
            {placesText(context, group)}
          </span>
        ) : null}
        {group.provenance.kind === 'demonstration' ? (
          <span class="tag">{t('portal:provenance.demonstrationTag')}</span>
        ) : null}
      </p>
      <p>
        <InLanguage text={group.about} language={language} />
      </p>
      {group.forYouIf.length === 0 ? null : (
        <div>
          <h4>{t('portal:groups.forYouIf')}</h4>
          <ul class="list">
            {group.forYouIf.map((reason) => (
              <li key={reason.nb}>
                <InLanguage text={reason} language={language} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <dl class="facts">
        {facts.map(({ icon, term, text }) =>
          text === undefined ? null : (
            <div key={term}>
              <dt>
                <Icon name={icon} />
                <span class="ds-sr-only">{term}</span>
              </dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
      <SourceNote>
        {t(old ? 'portal:groups.stale' : 'portal:groups.updated', { date: day(group.updatedOn) })}{' '}
        {source}
      </SourceNote>
    </Card>
  );
}
