import { addressOf, type PageContext } from '../page.ts';
import type { GroupFilter } from './filter.ts';
import { type GroupsView, viewQuery } from './view.ts';
import { usualWeek } from './week-plan.ts';

type ViewSwitchProps = { context: PageContext; filter: GroupFilter; view: GroupsView };

/** The same groups as a list or as a week. The wishes go along. */
export function ViewSwitch({ context, filter, view }: ViewSwitchProps) {
  const { t, today } = context;
  const views = [
    { name: 'list', to: { week: undefined }, isNow: view.week === undefined },
    { name: 'week', to: { week: usualWeek(today) }, isNow: view.week !== undefined },
  ];
  return (
    <nav class="view-switch no-print" aria-label={t('groups:view.label')}>
      <ul>
        {views.map(({ name, to, isNow }) => (
          <li key={name}>
            <a
              href={addressOf(context, 'groups') + viewQuery(filter, to, today)}
              aria-current={isNow ? 'true' : undefined}
            >
              {t(`groups:view.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
