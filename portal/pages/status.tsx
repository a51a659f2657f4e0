import type { Receipt } from '@shared/model/receipt.ts';
import type { StatusAnswer } from '@shared/model/sealed-referral.ts';
import type { Page, PageContext } from './page.ts';
import { type AnswerProps, AnswerView } from './status/answer-view.tsx';
import { AskView } from './status/ask-view.tsx';
import { ConfirmView } from './status/confirm-view.tsx';

export type StatusProblem = 'missing' | 'format' | 'check' | 'unknown' | 'limited';

/** What is shown: the question, the answer, or "are you sure?" before a withdrawal. */
export type StatusProps =
  | { view: 'ask'; typed?: string | undefined; problem?: StatusProblem | undefined }
  | ({ view: 'answer' } & AnswerProps)
  | { view: 'confirm'; receipt: Receipt; answer: StatusAnswer };

/** Answered to the form's own POST, so that the code never stands in an address. */
export function statusPage(context: PageContext, props: StatusProps): Page {
  const { t } = context;
  const title =
    props.view === 'confirm' ? t('portal:status.confirmTitle') : t('portal:status.title');
  const failed = props.view === 'ask' && props.problem !== undefined;
  return {
    title: failed ? t('portal:document.titleOfError', { title }) : title,
    description: t('portal:status.description'),
    robots: props.view === 'ask' ? undefined : 'noindex',
    body: <Status context={context} {...props} />,
  };
}

function Status({ context, ...props }: StatusProps & { context: PageContext }) {
  if (props.view === 'ask') return <AskView context={context} {...props} />;
  if (props.view === 'confirm') return <ConfirmView context={context} {...props} />;
  return <AnswerView context={context} {...props} />;
}
