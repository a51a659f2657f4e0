import type { Situation } from '@shared/model/guidance.ts';
import type { GroupOffer } from '@shared/model/offer.ts';
import type { Programme } from '@shared/model/programmes.ts';
import { ErrorSummary, Notice, PhoneLink } from '../look/index.ts';
import { CalendarLinks, calendarPath } from './groups/calendar-links.tsx';
import { GroupCard } from './groups/card.tsx';
import {
  filterQuery,
  type GroupFilter,
  isAgeWrong,
  isWished,
  parseGroupFilter,
} from './groups/filter.ts';
import { FilterForm } from './groups/filter-form.tsx';
import { ProgrammeLinks } from './groups/programme-links.tsx';
import { priceNok } from './groups/said.ts';
import { sift } from './groups/sift.ts';
import { SilentGroups } from './groups/silent-groups.tsx';
import { viewAsked } from './groups/view.ts';
import { ViewSwitch } from './groups/view-switch.tsx';
import { WeekView } from './groups/week-view.tsx';
import type { Page, PageContext } from './page.ts';
import type { Documents } from './provenance-note.tsx';
import { groupsData } from './structured-data.ts';

export type GroupsProps = {
  groups: readonly GroupOffer[];
  /** What people come with, by the national guidance. */
  situations: readonly Situation[];
  /** Ways of running groups that some of them follow. */
  programmes: readonly Programme[];
  documents: Documents;
  /** What a treatment group of so many minutes costs a grown-up today; null where no rate says so. */
  treatmentPrice: (minutes: number) => number | null;
};

export function groupsPage(context: PageContext, props: GroupsProps): Page {
  const { t } = context;
  return {
    title: t('portal:groups.title'),
    description: t('portal:groups.description'),
    body: <Groups context={context} {...props} />,
    data: groupsData(context, props.groups, (group) => priceNok(group, props.treatmentPrice)),
  };
}

function Groups({ context, groups, situations, programmes, ...rest }: GroupsProps & InContext) {
  const { t, search, today } = context;
  const filter = parseGroupFilter(search);
  const view = viewAsked(search, today);
  const { fitting, silent } = sift(groups, filter, context);
  return (
    <div class="flow">
      <ErrorSummary title={t('common:error.title')} errors={errorsIn(context)} />
      <h1>{t('portal:groups.title')}</h1>
      <p class="lead">{t('portal:groups.lead')}</p>
      {groups.length === 0 ? (
        <Notice kind="info" title={t('portal:groups.empty')} />
      ) : (
        <>
          <FilterForm
            context={context}
            filter={filter}
            view={view}
            groups={groups}
            situations={situations}
          />
          <ViewSwitch context={context} filter={filter} view={view} />
          <Found context={context} count={fitting.length} />
          <SilentGroups context={context} groups={silent} />
          {view.week === undefined ? (
            <ul class="cards wide">
              {fitting.map((group) => (
                <li key={group.id}>
                  <GroupCard context={context} group={group} {...rest} />
                </li>
              ))}
            </ul>
          ) : (
            <WeekView context={context} groups={fitting} filter={filter} week={view.week} />
          )}
          <ProgrammeLinks context={context} programmes={programmes} groups={groups} />
          <Calendar context={context} filter={filter} />
        </>
      )}
    </div>
  );
}

type InContext = { context: PageContext };

function errorsIn({ t, search }: PageContext) {
  return isAgeWrong(search) ? [{ target: 'age', message: t('groups:filter.ageWrong') }] : [];
}

function Found({ context, count }: InContext & { count: number }) {
  const { t, municipality } = context;
  if (count > 0) return <h2 id="found">{t('portal:groups.found', { count })}</h2>;
  return (
    <div id="found">
      <Notice kind="info" title={t('portal:groups.none')} level={2}>
        <p>
          {t('portal:groups.noneText')} <PhoneLink number={municipality.phone} />
        </p>
      </Notice>
    </div>
  );
}

function Calendar({ context, filter }: InContext & { filter: GroupFilter }) {
  return (
    <CalendarLinks
      context={context}
      path={calendarPath(context, 'groups', filterQuery(filter))}
      isChosen={Object.values(filter).some(isWished)}
    />
  );
}
