import type { Clinic, GroupOffer } from '@shared/model/offer.ts';
import { Card, formats, LinkButton, Notice } from '../../look/index.ts';
import { meetingText } from '../../pages/groups/words.ts';
import { addressOf } from '../../pages/page.ts';
import type { DeskContext } from '../desk-context.ts';

export type GroupLine = { group: GroupOffer; isStale: boolean };
type GroupsProps = {
  context: DeskContext;
  groups: readonly GroupLine[];
  clinics: readonly Clinic[];
};

/** The groups that one answers for: those that run, and those of earlier seasons to copy. */
export function Groups({ context, groups, clinics }: GroupsProps) {
  const { t, today } = context;
  const isPast = ({ group }: GroupLine) =>
    group.endedOn !== null || (group.season?.to != null && group.season.to < today);
  const running = groups.filter((line) => !isPast(line));
  const past = groups.filter(isPast);
  const stale = running.filter((line) => line.isStale).length;
  return (
    <div class="flow">
      <h1>{t('desk:groups.title')}</h1>
      <p class="actions">
        <LinkButton href={addressOf(context, 'desk/groups/new')}>{t('desk:groups.add')}</LinkButton>
        <LinkButton variant="secondary" href={addressOf(context, 'desk/groups/import')}>
          {t('desk:groups.import')}
        </LinkButton>
      </p>
      {stale === 0 ? null : (
        <Notice kind="warning" title={t('desk:groups.stale', { count: stale })} level={2}>
          <p>{t('desk:groups.staleText')}</p>
        </Notice>
      )}
      <h2>{t('desk:groups.running', { count: running.length })}</h2>
      <List context={context} lines={running} clinics={clinics} />
      {past.length === 0 ? null : (
        <>
          <h2>{t('desk:groups.past')}</h2>
          <p>{t('desk:groups.pastText')}</p>
          <List context={context} lines={past} clinics={clinics} />
        </>
      )}
    </div>
  );
}

type ListProps = Omit<GroupsProps, 'groups'> & { lines: readonly GroupLine[] };

function List({ context, lines, clinics }: ListProps) {
  const { t, language } = context;
  const { day } = formats(language);
  return (
    <ul class="cards wide">
      {lines.map(({ group, isStale }) => (
        <li key={group.id}>
          <Card level={3} title={<bdi>{group.name.nb}</bdi>}>
            <p class="tags">
              <span class="tag">{t(`portal:groups.kind.${group.kind}`)}</span>
              {isStale ? <span class="tag">{t('desk:groups.old')}</span> : null}
            </p>
            <p>{meetingText(context, group)}</p>
            <p>
              {group.freePlaces === null || group.places === null
                ? t('desk:groups.fillUnknown')
                : t('desk:groups.fill', { free: group.freePlaces, places: group.places })}
            </p>
            <p class="source-note">
              {clinics.find(({ id }) => id === group.clinic)?.name ?? t('desk:group.noClinic')}
              {' · '}
              {t('portal:groups.updated', { date: day(group.updatedOn) })}
            </p>
            <p class="actions">
              <LinkButton variant="secondary" href={addressOf(context, `desk/groups/${group.id}`)}>
                {t('desk:groups.edit')}
                <span class="ds-sr-only">: {group.name.nb}</span>
              </LinkButton>
              <LinkButton
                variant="quiet"
                href={addressOf(context, `desk/groups/new?copy=${group.id}`)}
              >
                {t('desk:groups.copy')}
                <span class="ds-sr-only">: {group.name.nb}</span>
              </LinkButton>
            </p>
          </Card>
        </li>
      ))}
    </ul>
  );
}
