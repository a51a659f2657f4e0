import { plainDate, toDay } from '@shared/model/day.ts';
import type { GroupOffer } from '@shared/model/offer.ts';
import { daysOff, meetingDays, meetingRule } from '@shared/rules';
import { formats } from '../../look/index.ts';
import { meetingText } from '../groups/words.ts';
import type { PageContext } from '../page.ts';

type MeetingsProps = { context: PageContext; group: GroupOffer };

const daysAhead = 366;
const mostShown = 5;
const offWithinDays = 70;

/** When it meets by rule, the next days, and those near ahead that fall away. */
export function Meetings({ context, group }: MeetingsProps) {
  const { t, language, today } = context;
  const { day, dayOfMonth, list } = formats(language);
  const ahead = (days: number) => toDay(plainDate(today).add({ days }));
  const rule = meetingRule(group);
  const days = rule === null ? [] : meetingDays(rule, { from: today, to: ahead(daysAhead) });
  const off =
    rule === null ? [] : daysOff(rule, ahead(offWithinDays)).filter((own) => own >= today);
  return (
    <section class="flow">
      <h2>{t('portal:groups.when')}</h2>
      <p class="sentence">
        {meetingText(context, group)}
        {group.season === null ? null : <>. {seasonText(context, group.season)}</>}
      </p>
      {rule === null ? null : days.length === 0 ? (
        <p>{t('groups:page.noDays')}</p>
      ) : (
        <>
          <h3>{t('groups:page.next')}</h3>
          <ul class="list">
            {days.slice(0, mostShown).map((own) => (
              <li key={own}>
                <time dateTime={own}>{day(own)}</time>
              </li>
            ))}
          </ul>
        </>
      )}
      {off.length === 0 ? null : <p>{t('groups:page.off', { days: list(off.map(dayOfMonth)) })}</p>}
    </section>
  );
}

function seasonText(
  { t, language }: PageContext,
  { from, to }: NonNullable<GroupOffer['season']>,
): string {
  const { day } = formats(language);
  return to === null
    ? t('groups:page.seasonFrom', { from: day(from) })
    : t('groups:page.season', { from: day(from), to: day(to) });
}
