import { LinkButton, Notice } from '../../look/index.ts';
import { addressOf, type Page, type PageContext } from '../../pages/page.ts';
import { PasskeyBox } from './passkey-box.tsx';

export type SignInProblem = 'openid-unknown' | 'openid-failed' | 'openid-taken' | 'too-many';

export type SignInProps = {
  /** Where to go after it; a path of a desk. */
  to: string;
  /** What the municipality calls its OpenID provider, where it has one. */
  openid?: string | undefined;
  done?: 'out' | 'everywhere' | undefined;
  problem?: SignInProblem | undefined;
};

/** The one way in for those who work here. */
export function signInPage(context: PageContext, props: SignInProps): Page {
  const { t } = context;
  const title = t('sign-in:page.title');
  return {
    title: props.problem === undefined ? title : t('portal:document.titleOfError', { title }),
    description: t('sign-in:page.lead'),
    robots: 'noindex',
    body: <SignIn context={context} {...props} />,
  };
}

function SignIn({ context, to, openid, done, problem }: SignInProps & { context: PageContext }) {
  const { t } = context;
  return (
    <div class="flow">
      <h1>{t('sign-in:page.title')}</h1>
      {done === undefined ? null : (
        <Notice kind="success" role="status">
          <p>{t(`sign-in:done.${done}`)}</p>
        </Notice>
      )}
      {problem === undefined ? null : (
        <Notice kind="warning" role="alert">
          <p>{t(`sign-in:problem.${problem}`, { name: openid })}</p>
        </Notice>
      )}
      <p class="lead">{t('sign-in:page.lead')}</p>
      <PasskeyBox
        context={context}
        task={{ kind: 'sign-in' }}
        next={to}
        label={t('sign-in:page.passkey')}
        hint={t('sign-in:page.passkeyHint')}
      />
      {openid === undefined ? null : (
        <p>
          <LinkButton variant="secondary" href={openIdAddress(context, { to })}>
            {t('sign-in:page.openid', { name: openid })}
          </LinkButton>
        </p>
      )}
      <section class="flow prose">
        <h2>{t('sign-in:page.other')}</h2>
        <p>
          <a class="ds-link" href={recoveryAddress(context, to)}>
            {t('sign-in:page.recovery')}
          </a>
        </p>
        <p>{t('sign-in:page.invited')}</p>
        <p>
          <a class="ds-link" href={addressOf(context)}>
            {t('sign-in:page.back')}
          </a>
        </p>
      </section>
    </div>
  );
}

export function signInAddress(context: PageContext, to: string): string {
  return `${addressOf(context, 'sign-in')}?${new URLSearchParams({ to })}`;
}

export function recoveryAddress(context: PageContext, to: string): string {
  return `${addressOf(context, 'sign-in/recovery')}?${new URLSearchParams({ to })}`;
}

/** Where the way to the provider begins, with what is to be remembered until the way back. */
export function openIdAddress(
  context: PageContext,
  query: { to: string } | { invitation: string },
): string {
  return `${addressOf(context, 'sign-in/openid')}?${new URLSearchParams(query)}`;
}
