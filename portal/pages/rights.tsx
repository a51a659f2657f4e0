import { holds } from '@shared/model/holds.ts';
import type { Right } from '@shared/model/rights.ts';
import { PhoneLink } from '../look/index.ts';
import { MorePages } from './more-pages.tsx';
import type { Page, PageContext } from './page.ts';
import type { Documents } from './provenance-note.tsx';
import { RightList } from './right-list.tsx';

export type RightsProps = { rights: readonly Right[]; documents: Documents };

/** What residents have a right to, and how to complain. */
export function rightsPage(context: PageContext, props: RightsProps): Page {
  const { t } = context;
  return {
    title: t('guidance:rights.title'),
    description: t('guidance:rights.description'),
    body: <Rights context={context} {...props} />,
  };
}

const steps = ['talk', 'write', 'state'] as const;

function Rights({ context, rights, documents }: RightsProps & { context: PageContext }) {
  const { t, today, municipality } = context;
  const own = { context, documents };
  const current = rights.filter((right) => holds(right, today));
  const complaint = current.filter(({ topic }) => topic === 'complaint');
  return (
    <div class="flow">
      <h1>{t('guidance:rights.title')}</h1>
      <p class="lead">{t('guidance:rights.lead')}</p>
      <section class="flow" id="complain">
        <h2>{t('guidance:rights.complain')}</h2>
        <ol class="key steps">
          {steps.map((step, at) => (
            <li key={step}>
              <span class="key-level" aria-hidden="true">
                {at + 1}
              </span>
              <p>{t(`guidance:rights.steps.${step}`)}</p>
            </li>
          ))}
        </ol>
        <p>
          {t('guidance:rights.contact')} <PhoneLink number={municipality.phone} />
        </p>
        <h3>{t('guidance:rights.rules')}</h3>
        <RightList {...own} rights={complaint} />
      </section>
      <section class="flow" id="yours">
        <h2>{t('guidance:rights.yours')}</h2>
        <RightList {...own} rights={current.filter(({ topic }) => topic === undefined)} />
      </section>
      <MorePages context={context} pages={['coordinator', 'aids', 'priority', 'privacy']} />
    </div>
  );
}
