import type { FeedbackPlace } from '@shared/model/feedback.ts';
import { ErrorSummary, Notice } from '../look/index.ts';
import { FeedbackForm } from './feedback/feedback-form.tsx';
import type { FeedbackForm as Filled } from './feedback/form.ts';
import { addressOf, type Page, type PageContext } from './page.ts';

/** The question, with what is wrong where something is; or the thanks. */
export type FeedbackProps =
  | {
      view: 'ask';
      place: FeedbackPlace;
      filled?: Extract<Filled, { problem: unknown }> | undefined;
    }
  | { view: 'thanks' };

export function feedbackPage(context: PageContext, props: FeedbackProps): Page {
  const { t } = context;
  const title = t(`after:feedback.${props.view === 'thanks' ? 'thanks' : 'title'}`);
  const failed = props.view === 'ask' && props.filled !== undefined;
  return {
    title: failed ? t('portal:document.titleOfError', { title }) : title,
    description: t('after:feedback.description'),
    robots: 'noindex',
    body:
      props.view === 'thanks' ? <Thanks context={context} /> : <Ask context={context} {...props} />,
  };
}

function Ask({
  context,
  place,
  filled,
}: Extract<FeedbackProps, { view: 'ask' }> & { context: PageContext }) {
  const { t } = context;
  const problem = filled?.problem;
  return (
    <div class="flow">
      <ErrorSummary
        title={t('common:error.title')}
        errors={
          problem === undefined
            ? []
            : [
                {
                  target: problem === 'missing' ? 'answer' : 'words',
                  message: t(`after:feedback.error.${problem}`),
                },
              ]
        }
      />
      <h1>{t('after:feedback.title')}</h1>
      <FeedbackForm context={context} place={place} filled={filled} />
    </div>
  );
}

function Thanks({ context }: { context: PageContext }) {
  const { t } = context;
  return (
    <div class="flow">
      <h1>{t('after:feedback.thanks')}</h1>
      <Notice kind="success">
        <p>{t('after:feedback.thanksText')}</p>
      </Notice>
      <p>
        <a class="ds-link" href={addressOf(context, 'status')}>
          {t('portal:status.title')}
        </a>
      </p>
    </div>
  );
}
