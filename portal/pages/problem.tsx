import { PhoneLink } from '../look/index.ts';
import { hasMunicipality, type Page, type PageContext, type SiteContext } from './page.ts';

export type ProblemProps = {
  /** HTTP status: below 500 it is what was sent that could not be understood. */
  status: number;
  /** Short name of the problem, to say on the phone. Nothing personal. */
  code: string;
};

export function problemPage(context: SiteContext | PageContext, props: ProblemProps): Page {
  const { t } = context;
  const ours = props.status >= 500;
  const title = t(ours ? 'portal:problem.title' : 'portal:problem.badTitle');
  return {
    title,
    description: t('portal:problem.description'),
    robots: 'noindex',
    body: (
      <div class="flow">
        <h1>{title}</h1>
        <p class="lead">{t(ours ? 'portal:problem.text' : 'portal:problem.bad')}</p>
        {hasMunicipality(context) ? (
          <p>
            {t('portal:problem.call')} <PhoneLink number={context.municipality.phone} />.
          </p>
        ) : null}
        <p class="source-note">{t('portal:problem.code', { code: props.code })}</p>
      </div>
    ),
  };
}
