import type { Instant } from '@shared/model/instant.ts';
import type { Role } from '@shared/model/user.ts';
import { LinkButton } from '../../look/index.ts';
import { addressOf, type Page, type PageContext } from '../../pages/page.ts';
import { momentText } from './moment.ts';
import { PasskeyBox } from './passkey-box.tsx';
import { roleText } from './role-text.ts';
import { openIdAddress } from './sign-in-page.tsx';

export type InvitationProps = {
  token: string;
  name: string;
  role: Role;
  clinic: string | undefined;
  /** They are a user already, and get a new way in. */
  isAgain: boolean;
  endsAt: Instant;
  openid: string | undefined;
};

/** What an invitation's link leads to, while it is good. */
export function invitationPage(context: PageContext, props: InvitationProps): Page {
  const { t, municipality } = context;
  return {
    title: t('sign-in:invitation.title', { name: props.name }),
    description: t('sign-in:invitation.lead', { municipality: municipality.name }),
    robots: 'noindex',
    body: <Invitation context={context} {...props} />,
  };
}

function Invitation({ context, ...props }: InvitationProps & { context: PageContext }) {
  const { t, municipality, language } = context;
  const { token, name, role, clinic, isAgain, endsAt, openid } = props;
  return (
    <div class="flow">
      <h1>{t('sign-in:invitation.title', { name })}</h1>
      <p class="lead">{t('sign-in:invitation.lead', { municipality: municipality.name })}</p>
      {isAgain ? (
        <p>{t('sign-in:invitation.again')}</p>
      ) : (
        <p>
          {t('sign-in:invitation.as')} <strong>{roleText(t, role, clinic)}.</strong>{' '}
          {t(`sign-in:role.${role}Hint`)}
        </p>
      )}
      <PasskeyBox
        context={context}
        task={{ kind: 'invitation', invitation: token }}
        next={addressOf(context, 'desk/account/recovery-codes')}
        label={t('sign-in:invitation.make')}
        hint={t('sign-in:invitation.hint')}
      />
      {openid === undefined ? null : (
        <p>
          <LinkButton variant="secondary" href={openIdAddress(context, { invitation: token })}>
            {t('sign-in:invitation.openid', { name: openid })}
          </LinkButton>
        </p>
      )}
      <p class="hint">{t('sign-in:invitation.ends', { moment: momentText(endsAt, language) })}</p>
    </div>
  );
}

/** What it leads to afterwards. */
export function invitationEndedPage(context: PageContext): Page {
  const { t } = context;
  const title = t('sign-in:invitation.endedTitle');
  return {
    title,
    description: t('sign-in:invitation.ended'),
    robots: 'noindex',
    body: (
      <div class="flow">
        <h1>{title}</h1>
        <p class="lead">{t('sign-in:invitation.ended')}</p>
        <p>
          <LinkButton href={addressOf(context, 'sign-in')}>
            {t('sign-in:invitation.toSignIn')}
          </LinkButton>
        </p>
      </div>
    ),
  };
}
