import { Button, ErrorSummary, Field } from '../../look/index.ts';
import type { Page, PageContext } from '../../pages/page.ts';
import { recoveryAddress, signInAddress } from './sign-in-page.tsx';

export type RecoveryProblem = 'missing' | 'format' | 'unknown';

export type RecoveryProps = {
  to: string;
  typed?: string | undefined;
  problem?: RecoveryProblem | undefined;
};

/** For the day that the passkey is gone. */
export function recoveryPage(context: PageContext, props: RecoveryProps): Page {
  const { t } = context;
  const title = t('sign-in:recovery.title');
  return {
    title: props.problem === undefined ? title : t('portal:document.titleOfError', { title }),
    description: t('sign-in:recovery.lead'),
    robots: 'noindex',
    body: <Recovery context={context} {...props} />,
  };
}

function Recovery({ context, to, typed, problem }: RecoveryProps & { context: PageContext }) {
  const { t } = context;
  const error = problem === undefined ? undefined : t(`sign-in:recovery.${problem}`);
  return (
    <div class="flow">
      <ErrorSummary
        title={t('common:error.title')}
        errors={error === undefined ? [] : [{ target: 'code', message: error }]}
      />
      <h1>{t('sign-in:recovery.title')}</h1>
      <p class="lead">{t('sign-in:recovery.lead')}</p>
      <form class="form" method="post" action={recoveryAddress(context, to)}>
        <Field
          id="code"
          label={t('sign-in:recovery.code')}
          hint={t('sign-in:recovery.codeHint')}
          error={error}
          value={typed}
          width="medium"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
        />
        <Button type="submit" iconAfter="arrow">
          {t('sign-in:recovery.submit')}
        </Button>
      </form>
      <p>{t('sign-in:recovery.lost')}</p>
      <p>
        <a class="ds-link" href={signInAddress(context, to)}>
          {t('sign-in:invitation.toSignIn')}
        </a>
      </p>
    </div>
  );
}
