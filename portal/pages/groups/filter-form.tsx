import type { Situation } from '@shared/model/guidance.ts';
import type { GroupOffer } from '@shared/model/offer.ts';
import { Button, LinkButton, More } from '../../look/index.ts';
import { addressOf, type PageContext } from '../page.ts';
import { type GroupFilter, isAgeWrong, isWished, noWishes } from './filter.ts';
import { FirstWishes, MoreWishes } from './filter-fields.tsx';
import { type GroupsView, viewFields, viewQuery } from './view.ts';

export type FilterFormProps = {
  context: PageContext;
  filter: GroupFilter;
  view: GroupsView;
  /** All groups: what none of them is, is not there to choose. */
  groups: readonly GroupOffer[];
  situations: readonly Situation[];
};

/** What can be wished of a group: first what most ask for, then the rest, folded until it is used. */
export function FilterForm(props: FilterFormProps) {
  const { context, filter, view } = props;
  const { t, search, today } = context;
  const { day, need, free, ...rest } = filter;
  const isMoreOpen = Object.values(rest).some(isWished) || isAgeWrong(search);
  const hidden = Object.entries(viewFields(view, today));
  return (
    <form class="filter" method="get" action={addressOf(context, 'groups')}>
      {hidden.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <fieldset class="ds-fieldset flow">
        <legend class="legend">{t('portal:groups.filter.title')}</legend>
        <FirstWishes {...props} />
        <More summary={t('groups:filter.more')} open={isMoreOpen}>
          <MoreWishes {...props} />
        </More>
        <div class="actions">
          <Button type="submit" variant="secondary">
            {t('portal:groups.filter.submit')}
          </Button>
          {isMoreOpen || [day, need, free].some(isWished) ? (
            <LinkButton
              variant="quiet"
              href={addressOf(context, 'groups') + viewQuery(noWishes, view, today)}
            >
              {t('portal:groups.filter.reset')}
            </LinkButton>
          ) : null}
        </div>
      </fieldset>
    </form>
  );
}
