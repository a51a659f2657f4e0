import type { Day } from '@shared/model';
import type { Figures } from '../../figures/figures.ts';
import { type FittingGroup, groupsFor } from '../../figures/groups-for.ts';
import { PackText } from '../../look/pack-text.tsx';
import { useTexts } from '../../look/texts.ts';
import { useDecisionWords } from './use-decision-words.ts';

type GroupsHereProps = { figures: Figures; ageYears: number | null; today: Day };

/** Published groups for someone of this age, those with free places first. */
export function GroupsHere({ figures, ageYears, today }: GroupsHereProps) {
  const words = useDecisionWords();
  const fitting = groupsFor(figures.groups, ageYears);
  if (fitting.length === 0) return <p>{words('groups.none')}</p>;
  const items = (some: readonly FittingGroup[]) => (
    <ul>
      {some.map((one) => (
        <GroupItem key={one.group.id} {...one} today={today} />
      ))}
    </ul>
  );
  const more = fitting.slice(most);
  return (
    <>
      <p class="small">{words(ageYears === null ? 'groups.ageUnknown' : 'groups.byAge')}</p>
      {items(fitting.slice(0, most))}
      {more.length > 0 && (
        <details>
          <summary>{words('groups.more', { count: more.length })}</summary>
          {items(more)}
        </details>
      )}
    </>
  );
}

const most = 3;

function GroupItem({ group, fit, today }: FittingGroup & { today: Day }) {
  const words = useDecisionWords();
  const { day } = useTexts();
  const [next] = group.nextMeetings;
  const facts = [
    words(`groups.kind.${group.kind}`),
    group.freePlaces === null
      ? words('groups.placesUnknown')
      : words('groups.free', { count: group.freePlaces }),
    ...(next === undefined ? [] : [words('groups.next', { day: day(next, today) })]),
    ...(group.priceNok === null ? [] : [words('fee.kroner', { count: group.priceNok })]),
    ...(fit === 'may-fit' ? [words('groups.mayFit')] : []),
    ...(group.stale ? [words('capacity.stale', { day: day(group.updatedOn, today) })] : []),
  ];
  return (
    <li>
      <PackText text={group.name} />
      <p class="small">{facts.join(' · ')}</p>
    </li>
  );
}
