import { plainDate, toDay } from '@shared/model/day.ts';
import type { GroupOffer } from '@shared/model/offer.ts';
import { isStale, meetingDays, meetingRule } from '@shared/rules';
import { Button, formats, More, Notice } from '../../look/index.ts';
import { addressOf } from '../../pages/page.ts';
import type { DeskContext } from '../desk-context.ts';

type ExtrasProps = { context: DeskContext; group: GroupOffer };

const daysAhead = 366;
const mostShown = 20;

/** What follows from the form: the days it meets, where a calendar finds it, whether it is old. */
export function GroupExtras({ context, group }: ExtrasProps) {
  const { t, language, today, municipality } = context;
  const { day } = formats(language);
  const rule = meetingRule(group);
  const to = toDay(plainDate(today).add({ days: daysAhead }));
  const days = rule === null ? [] : meetingDays(rule, { from: today, to });
  return (
    <>
      {isStale(group.updatedOn, municipality.staleAfterDays, today) ? (
        <Notice kind="warning" title={t('desk:group.stale')} level={2}>
          <p>{t('desk:group.staleText', { date: day(group.updatedOn) })}</p>
        </Notice>
      ) : null}
      <More summary={t('desk:group.days', { count: days.length })}>
        {days.length === 0 ? (
          <p>{t('desk:group.noDays')}</p>
        ) : (
          <ul class="list">
            {days.slice(0, mostShown).map((own) => (
              <li key={own}>{day(own)}</li>
            ))}
          </ul>
        )}
        <p>
          <a class="ds-link" href={`/calendar/${municipality.id}/groups/${group.id}.ics`}>
            {t('desk:group.calendar')}
          </a>
        </p>
      </More>
    </>
  );
}

export function EndGroup({ context, group }: ExtrasProps) {
  const { t } = context;
  const isEnded = group.endedOn !== null;
  return (
    <section class="flow">
      <h2>{t(isEnded ? 'desk:group.reopen' : 'desk:group.end')}</h2>
      <p>{t(isEnded ? 'desk:group.reopenText' : 'desk:group.endText')}</p>
      <form method="post" action={addressOf(context, `desk/groups/${group.id}/end`)}>
        <input type="hidden" name="to" value={isEnded ? 'open' : 'ended'} />
        <Button type="submit" variant="secondary">
          {t(isEnded ? 'desk:group.reopen' : 'desk:group.end')}
        </Button>
      </form>
    </section>
  );
}
