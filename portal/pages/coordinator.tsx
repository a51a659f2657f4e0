import { holds } from '@shared/model/holds.ts';
import type { Right } from '@shared/model/rights.ts';
import { PhoneLink } from '../look/index.ts';
import { ForOrNot } from './for-or-not.tsx';
import { MorePages } from './more-pages.tsx';
import type { Page, PageContext } from './page.ts';
import type { Documents } from './provenance-note.tsx';
import { RightList } from './right-list.tsx';

export type CoordinatorProps = {
  rights: readonly Right[];
  /** Days in which the municipality's key wants help for who begins a plan; null where it has none. */
  planWithinDays: number | null;
  documents: Documents;
};

/** One person who holds it together, and one plan: for whom, and how to get them. */
export function coordinatorPage(context: PageContext, props: CoordinatorProps): Page {
  const { t } = context;
  return {
    title: t('guidance:coordinator.title'),
    description: t('guidance:coordinator.description'),
    body: <Coordinator context={context} {...props} />,
  };
}

const steps = ['call', 'say', 'part'] as const;

function Coordinator({
  context,
  rights,
  planWithinDays,
  documents,
}: CoordinatorProps & { context: PageContext }) {
  const { t, today, municipality } = context;
  const own = rights.filter((right) => right.topic === 'coordinator' && holds(right, today));
  return (
    <div class="flow">
      <h1>{t('guidance:coordinator.title')}</h1>
      <p class="lead">{t('guidance:coordinator.lead')}</p>
      <ForOrNot
        isFor={{
          title: t('find:for.you'),
          lines: (['many', 'long'] as const).map((id) => ({
            id,
            words: t(`guidance:coordinator.for.${id}`),
          })),
        }}
        isNot={{
          title: t('guidance:home.not'),
          lines: [{ id: 'short', words: t('guidance:coordinator.not.short') }],
        }}
      />
      <section class="flow prose">
        <h2>{t('guidance:coordinator.how')}</h2>
        <ol class="list">
          {steps.map((step) => (
            <li key={step}>{t(`guidance:coordinator.steps.${step}`)}</li>
          ))}
        </ol>
        <p>
          {t('guidance:rights.contact')} <PhoneLink number={municipality.phone} />
        </p>
        {planWithinDays === null ? null : (
          <p class="stands-out">{t('guidance:coordinator.key', { count: planWithinDays })}</p>
        )}
      </section>
      <section class="flow">
        <h2>{t('guidance:coordinator.rights')}</h2>
        <RightList context={context} documents={documents} rights={own} />
      </section>
      <MorePages context={context} pages={['rights', 'aids', 'priority']} />
    </div>
  );
}
