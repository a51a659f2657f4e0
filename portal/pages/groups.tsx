import type { GroupOffer } from '@shared/model/offer.ts';
import { Notice, PhoneLink } from '../look/index.ts';
import { GroupCard } from './groups/card.tsx';
import { type GroupFilter, matches, parseGroupFilter } from './groups/filter.ts';
import { FilterForm } from './groups/filter-form.tsx';
import type { Page, PageContext } from './page.ts';
import type { Documents } from './provenance-note.tsx';
import { groupsData } from './structured-data.ts';

export type GroupsProps = {
  groups: readonly GroupOffer[];
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
    data: groupsData(context, props.groups, (group) => priceOf(group, props)),
  };
}

/** By the tariff for a treatment group, as the organiser says for a preventive one. */
function priceOf(
  { kind, chargeNok, meets }: GroupOffer,
  { treatmentPrice }: GroupsProps,
): number | null {
  if (kind === 'preventive') return chargeNok ?? 0;
  return meets === null ? null : treatmentPrice(meets.minutes);
}

function Groups({ context, groups, ...rest }: GroupsProps & { context: PageContext }) {
  const { t } = context;
  const filter = parseGroupFilter(context.search);
  const shown = groups.filter((group) => matches(group, filter)).toSorted(byDayAndTime);
  return (
    <div class="flow">
      <h1>{t('portal:groups.title')}</h1>
      <p class="lead">{t('portal:groups.lead')}</p>
      {groups.length === 0 ? (
        <Notice kind="info" title={t('portal:groups.empty')} />
      ) : (
        <>
          <FilterForm context={context} filter={filter} />
          <Found context={context} filter={filter} count={shown.length} />
          <ul class="cards wide">
            {shown.map((group) => (
              <li key={group.id}>
                <GroupCard context={context} group={group} {...rest} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

type FoundProps = { context: PageContext; filter: GroupFilter; count: number };

function Found({ context, count }: FoundProps) {
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

/** Through the week; those without a known time last. */
function byDayAndTime(a: GroupOffer, b: GroupOffer): number {
  const when = ({ meets }: GroupOffer) =>
    meets === null ? '9' : `${meets.weekday} ${meets.start}`;
  return when(a).localeCompare(when(b));
}
