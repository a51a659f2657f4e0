import { Button, LinkButton, Notice } from '../../look/index.ts';
import { addressOf, type Page } from '../../pages/page.ts';
import type { DeskContext } from '../desk-context.ts';

/** Before there are codes: the question that comes after the first passkey. */
export function askForCodesPage(context: DeskContext): Page {
  const { t } = context;
  return {
    title: t('sign-in:account.codes'),
    description: t('sign-in:codes.welcome'),
    body: (
      <div class="flow">
        <h1>{t('sign-in:account.codes')}</h1>
        <p class="lead">{t('sign-in:codes.welcome')}</p>
        <form method="post" action={addressOf(context, 'desk/account/recovery-codes')}>
          <div class="actions">
            <Button type="submit">{t('sign-in:account.makeCodes')}</Button>
            <LinkButton variant="secondary" href={addressOf(context, 'desk')}>
              {t('sign-in:codes.later')}
            </LinkButton>
          </div>
        </form>
      </div>
    ),
  };
}

/** The codes, this one time. */
export function recoveryCodesPage(context: DeskContext, codes: readonly string[]): Page {
  const { t } = context;
  return {
    title: t('sign-in:codes.title'),
    description: t('sign-in:codes.lead'),
    body: (
      <div class="flow">
        <h1>{t('sign-in:codes.title')}</h1>
        <Notice kind="warning">
          <p>{t('sign-in:codes.lead')}</p>
        </Notice>
        <ol class="code-list" aria-label={t('sign-in:codes.list')}>
          {codes.map((code) => (
            <li key={code}>
              <code dir="ltr">{code}</code>
            </li>
          ))}
        </ol>
        <p>{t('sign-in:codes.keep')}</p>
        <p>
          <LinkButton href={addressOf(context, 'desk/account')}>
            {t('sign-in:codes.done')}
          </LinkButton>
        </p>
      </div>
    ),
  };
}
