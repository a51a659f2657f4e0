import { withName, withNumbers } from '../look/index.ts';
import { ForOrNot } from './for-or-not.tsx';
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

const isFor = ['body', 'daily', 'helper'] as const;
const isNot = ['ill', 'new', 'elsewhere'] as const;

function Home({ context, ...props }: HomeProps & { context: PageContext }) {
  const { t, municipality } = context;
  return (
    <div class="flow">
      <h1>
        {withName((name) => t('portal:home.title', { municipality: name }), municipality.name)}
      </h1>
      <p class="lead">{t('portal:home.lead')}</p>
      <ForOrNot
        isFor={{
          title: t('guidance:home.for'),
          lines: isFor.map((id) => ({ id, words: t(`guidance:home.forItems.${id}`) })),
        }}
        isNot={{
          title: t('guidance:home.not'),
          lines: [
            // whoever is acutely ill must be able to call from here
            ...isNot.map((id) => ({ id, words: withNumbers(t(`guidance:home.notItems.${id}`)) })),
          ],
        }}
      />
      <Ways context={context} groupCount={props.groupCount} />
      <Help context={context} />
      <ShortAnswers context={context} levels={props.levels} ordinaryVisit={props.ordinaryVisit} />
    </div>
  );
}
