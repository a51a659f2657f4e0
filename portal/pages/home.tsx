import { Notice } from '../look/index.ts';
import { EmergencyNumbers } from './emergency.tsx';
import { Help } from './home/help.tsx';
import { ShortAnswers } from './home/short-answers.tsx';
import { Ways } from './home/ways.tsx';
import type { KeyLevel } from './key-level.ts';
import type { Page, PageContext } from './page.ts';

export type HomeProps = {
  groupCount: number;
  /** The levels of the municipality's priority key; empty where it has none. */
  levels: readonly KeyLevel[];
  /** What an ordinary visit costs today, or null where no rate is known for today. */
  ordinaryVisit: { minutes: number; amountNok: number } | null;
};

export function homePage(context: PageContext, props: HomeProps): Page {
  const { t } = context;
  return {
    title: t('portal:home.pageTitle'),
    description: t('portal:home.description'),
    body: <Home context={context} {...props} />,
  };
}

function Home({ context, ...props }: HomeProps & { context: PageContext }) {
  const { t, municipality } = context;
  return (
    <div class="flow">
      <h1>{t('portal:home.title', { municipality: municipality.name })}</h1>
      <p class="lead">{t('portal:home.lead')}</p>
      <Ways context={context} groupCount={props.groupCount} />
      <section aria-label={t('portal:emergency.title')}>
        <Notice kind="urgent" title={t('portal:emergency.title')}>
          <p>
            <EmergencyNumbers t={t} />
          </p>
        </Notice>
      </section>
      <Help context={context} />
      <ShortAnswers context={context} levels={props.levels} ordinaryVisit={props.ordinaryVisit} />
    </div>
  );
}
