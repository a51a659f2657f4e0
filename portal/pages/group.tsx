import type { Day } from '@shared/model/day.ts';
import type { Situation } from '@shared/model/guidance.ts';
import type { Clinic, GroupOffer } from '@shared/model/offer.ts';
import type { Programme } from '@shared/model/programmes.ts';
import type { Source } from '@shared/model/source.ts';
import { textIn } from '@shared/model/text.ts';
import { formats, Icon, Notice, SourceNote } from '../look/index.ts';
import { AtAGlance } from './group/at-a-glance.tsx';
import { ForWhom } from './group/for-whom.tsx';
import { Joining } from './group/joining.tsx';
import { Meetings } from './group/meetings.tsx';
import { Place } from './group/place.tsx';
import { Price } from './group/price.tsx';
import { CalendarLinks, calendarPath } from './groups/calendar-links.tsx';
import { freePlacesNow, isOld, priceNok } from './groups/said.ts';
import { placesText } from './groups/words.ts';
import { InLanguage } from './in-language.tsx';
import { addressOf, type Page, type PageContext } from './page.ts';
import { type Documents, provenanceText } from './provenance-note.tsx';
import { groupsData } from './structured-data.ts';

/** What a treatment group costs by the tariff, and from when to when it does. */
export type GroupRate = {
  amountNok: number;
  from: Day;
  to: Day | null;
  sources: readonly Source[];
};

export type GroupProps = {
  group: GroupOffer;
  /** Who stands behind it, where someone does. */
  clinic: Clinic | undefined;
  situations: readonly Situation[];
  programmes: readonly Programme[];
  documents: Documents;
  /** Null where it is no treatment group, or no rate is known for its length. */
  rate: GroupRate | null;
};

export function groupPage(context: PageContext, props: GroupProps): Page {
  const { group, rate } = props;
  const name = textIn(group.name, context.language).text;
  const price = priceNok(group, () => rate?.amountNok ?? null);
  return {
    title: name,
    description: context.t('groups:page.description', { name }),
    body: <Group context={context} {...props} />,
    data: groupsData(context, [group], () => price),
  };
}

function Group({ context, ...props }: GroupProps & { context: PageContext }) {
  const { t, language, today } = context;
  const { group, documents, programmes } = props;
  const isOver = group.season?.to != null && group.season.to < today;
  const programme = programmes.find(({ id }) => id === group.programme);
  return (
    <div class="flow">
      <p class="no-print">
        <a class="ds-link" href={addressOf(context, 'groups')}>
          {t('groups:page.all')}
        </a>
      </p>
      <h1>
        <InLanguage text={group.name} language={language} />
      </h1>
      <Tags context={context} group={group} />
      {isOver ? <Notice kind="info" title={t('groups:page.seasonOver')} /> : null}
      <p class="lead">
        <InLanguage text={group.about} language={language} />
      </p>
      {programme === undefined ? null : (
        <p>
          {t('groups:page.programme')}{' '}
          <a class="ds-link" href={addressOf(context, `groups/programmes/${programme.id}`)}>
            <InLanguage text={programme.name} language={language} />
          </a>
        </p>
      )}
      <AtAGlance context={context} group={group} rate={props.rate} />
      <ForWhom context={context} group={group} situations={props.situations} />
      <Meetings context={context} group={group} />
      <Place context={context} group={group} clinic={props.clinic} />
      <Price context={context} group={group} rate={props.rate} documents={documents} />
      <Joining context={context} group={group} clinic={props.clinic} />
      {group.meets === null ? null : (
        <CalendarLinks context={context} path={calendarPath(context, `groups/${group.id}`)} />
      )}
      <SourceNote>
        {t(isOld(group, context) ? 'portal:groups.stale' : 'portal:groups.updated', {
          date: formats(language).day(group.updatedOn),
        })}{' '}
        {provenanceText(t, group.provenance, documents)}
      </SourceNote>
    </div>
  );
}

function Tags({ context, group }: { context: PageContext; group: GroupOffer }) {
  const { t } = context;
  const isFree = (freePlacesNow(group, context) ?? 0) > 0;
  return (
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
  );
}
