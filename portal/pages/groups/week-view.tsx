import type { GroupOffer } from '@shared/model/offer.ts';
import { formats, LinkButton, NorwegianName } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import { addressOf, type PageContext } from '../page.ts';
import type { GroupFilter } from './filter.ts';
import { GroupLinks } from './group-links.tsx';
import type { IsoWeek } from './iso-week.ts';
import { freePlacesNow } from './said.ts';
import { viewQuery } from './view.ts';
import { type PlannedDay, planOf, weeksBeside } from './week-plan.ts';
import { endOf } from './words.ts';

type WeekViewProps = {
  context: PageContext;
  groups: readonly GroupOffer[];
  filter: GroupFilter;
  week: IsoWeek;
};

/** Who meets on which day of a week: columns where there is room, one day after another where not. */
export function WeekView({ context, groups, filter, week }: WeekViewProps) {
  const { t, language } = context;
  const { dayOfMonth, day } = formats(language);
  const [from, , , , , , to] = week.days;
  const without = groups.filter(({ meets }) => meets === null);
  return (
    <section class="flow" id="week">
      <h2>{t('groups:week.title', { week: week.number })}</h2>
      {from === undefined || to === undefined ? null : (
        <p>{t('groups:week.days', { from: dayOfMonth(from), to: day(to) })}</p>
      )}
      <Weeks context={context} filter={filter} week={week} />
      <ol class="week wide">
        {planOf(groups, week).map((planned) => (
          <Day key={planned.day} context={context} planned={planned} />
        ))}
      </ol>
      {without.length === 0 ? null : (
        <section class="flow">
          <h3>{t('groups:week.unknown')}</h3>
          <GroupLinks context={context} groups={without} />
        </section>
      )}
    </section>
  );
}

function Weeks({ context, filter, week }: Omit<WeekViewProps, 'groups'>) {
  const { t, today } = context;
  const { before, after } = weeksBeside(week, today);
  const at = (to: IsoWeek) =>
    `${addressOf(context, 'groups')}${viewQuery(filter, { week: to }, today)}#week`;
  return (
    <p class="actions no-print">
      {before === undefined ? null : (
        <LinkButton variant="secondary" icon="back" href={at(before)}>
          {t('groups:week.before')}
        </LinkButton>
      )}
      {after === undefined ? null : (
        <LinkButton variant="secondary" iconAfter="arrow" href={at(after)}>
          {t('groups:week.after')}
        </LinkButton>
      )}
    </p>
  );
}

function Day({ context, planned }: { context: PageContext; planned: PlannedDay }) {
  const { t, language, today } = context;
  const { weekday, dayOfMonth } = formats(language);
  const { day, groups, isHoliday } = planned;
  return (
    <li aria-current={day === today ? 'date' : undefined}>
      <h3>
        {weekday(planned.weekday)} <small>{dayOfMonth(day)}</small>
      </h3>
      {isHoliday ? <p class="tag">{t('groups:week.holiday')}</p> : null}
      {groups.length === 0 ? (
        <p class="week-none">{t('groups:week.none')}</p>
      ) : (
        <ul>
          {groups.map((entry) => (
            <Entry key={entry.group.id} context={context} {...entry} />
          ))}
        </ul>
      )}
    </li>
  );
}

type EntryProps = PlannedDay['groups'][number] & { context: PageContext };

function Entry({ context, group, start, minutes, isOff }: EntryProps) {
  const { t, language } = context;
  const places = freePlacesNow(group, context);
  return (
    <li data-off={isOff ? '' : undefined}>
      <bdi class="week-time">
        {start}–{endOf({ start, minutes })}
      </bdi>
      <a class="ds-link" href={addressOf(context, `groups/${group.id}`)}>
        <InLanguage text={group.name} language={language} />
      </a>
      {isOff ? (
        <strong>{t('groups:week.off')}</strong>
      ) : (
        <>
          <small>
            <NorwegianName>{group.place}</NorwegianName>
          </small>
          {places === null ? null : <small>{t('portal:groups.free', { count: places })}</small>}
        </>
      )}
    </li>
  );
}
