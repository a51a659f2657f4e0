import type { Instant } from '@shared/model/instant.ts';
import type { ClinicId } from '@shared/model/offer.ts';
import type { SignedInUser } from '@shared/model/user.ts';
import { Button, More, Notice } from '../../look/index.ts';
import { addressOf, type Page } from '../../pages/page.ts';
import type { DeskContext } from '../desk-context.ts';
import { momentText } from '../sign-in/moment.ts';
import { roleText } from '../sign-in/role-text.ts';
import { InviteForm, type InviteFormProps } from './invite-form.tsx';

export type PeopleDone = 'revoked' | 'removed' | 'last' | 'unknown';

export type PeopleProps = InviteFormProps & {
  self: SignedInUser['id'];
  users: readonly { user: SignedInUser; addedAt: Instant; seenAt: Instant | null }[];
  invitations: readonly {
    id: string;
    name: string;
    role: SignedInUser['role'];
    clinic: string | null;
    endsAt: Instant;
  }[];
  clinics: readonly { id: ClinicId; name: string }[];
  done?: PeopleDone | undefined;
};

/** Who may sign in, who is invited, and inviting one more. */
export function peoplePage(context: DeskContext, props: PeopleProps): Page {
  const { t } = context;
  const title = t('sign-in:people.title');
  return {
    title: props.problems.length === 0 ? title : t('portal:document.titleOfError', { title }),
    description: t('sign-in:people.lead'),
    body: <People context={context} {...props} />,
  };
}

type PartProps = PeopleProps & { context: DeskContext };

function People({ context, ...props }: PartProps) {
  const { t } = context;
  const { done } = props;
  const isDone = done === 'revoked' || done === 'removed';
  return (
    <div class="flow">
      <InviteForm.Problems context={context} {...props} />
      <h1>{t('sign-in:people.title')}</h1>
      {done === undefined ? null : (
        <Notice kind={isDone ? 'success' : 'warning'} role={isDone ? 'status' : 'alert'}>
          <p>{t(`sign-in:peopleDone.${done}`)}</p>
        </Notice>
      )}
      <p class="lead">{t('sign-in:people.lead')}</p>
      <Users context={context} {...props} />
      <Invitations context={context} {...props} />
      <section class="flow" aria-labelledby="invite">
        <h2 id="invite">{t('sign-in:people.invite')}</h2>
        <InviteForm.Form context={context} {...props} />
      </section>
      <p>
        <a class="ds-link" href={addressOf(context, 'desk/audit-trail')}>
          {t('sign-in:people.audit')}
        </a>
      </p>
    </div>
  );
}

function Users({ context, users, clinics, self }: PartProps) {
  const { t, language } = context;
  const nameOf = new Map<string, string>(clinics.map(({ id, name }) => [id, name]));
  return (
    <section class="flow" aria-labelledby="users">
      <h2 id="users">{t('sign-in:people.list')}</h2>
      <ul class="plain-list flow">
        {users.map(({ user, addedAt, seenAt }) => {
          const { id, name, role } = user;
          const clinic = user.role === 'clinic' ? nameOf.get(user.clinic) : undefined;
          return (
            <li key={id} class="card flow">
              <h3 class="card-title">
                {name}
                {id === self ? ` (${t('sign-in:people.you')})` : null}
              </h3>
              <p>{roleText(t, role, clinic)}</p>
              <p class="hint">
                {t('sign-in:people.since', { moment: momentText(addedAt, language) })}.{' '}
                {seenAt === null
                  ? t('sign-in:people.notSeen')
                  : t('sign-in:people.seen', { moment: momentText(seenAt, language) })}
                .
              </p>
              <More summary={t('sign-in:people.more', { name })}>
                <UserForm
                  context={context}
                  path="again"
                  id={id}
                  label={t('sign-in:people.again')}
                  hint={t('sign-in:people.againHint', { name })}
                />
                <UserForm
                  context={context}
                  path="remove"
                  id={id}
                  label={t('sign-in:people.remove')}
                  hint={t('sign-in:people.removeHint', { name })}
                />
              </More>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type UserFormProps = {
  context: DeskContext;
  path: 'again' | 'remove';
  id: string;
  label: string;
  hint: string;
};

function UserForm({ context, path, id, label, hint }: UserFormProps) {
  return (
    <form class="flow" method="post" action={addressOf(context, `desk/people/${path}`)}>
      <input type="hidden" name="id" value={id} />
      <p class="hint">{hint}</p>
      <Button type="submit" variant="secondary">
        {label}
      </Button>
    </form>
  );
}

function Invitations({ context, invitations, clinics }: PartProps) {
  const { t, language } = context;
  const nameOf = new Map<string, string>(clinics.map(({ id, name }) => [id, name]));
  return (
    <section class="flow" aria-labelledby="invitations">
      <h2 id="invitations">{t('sign-in:people.invitations')}</h2>
      {invitations.length === 0 ? (
        <p>{t('sign-in:people.noInvitations')}</p>
      ) : (
        <ul class="plain-list flow">
          {invitations.map(({ id, name, role, clinic, endsAt }) => (
            <li key={id} class="card listed">
              <div>
                <strong>{name}</strong>
                <p>{roleText(t, role, clinic === null ? undefined : nameOf.get(clinic))}</p>
                <p class="hint">
                  {t('sign-in:people.ends', { moment: momentText(endsAt, language) })}
                </p>
              </div>
              <form method="post" action={addressOf(context, 'desk/people/revoke')}>
                <input type="hidden" name="id" value={id} />
                <button
                  class="ds-button"
                  type="submit"
                  data-variant="tertiary"
                  aria-label={t('sign-in:people.revokeLabel', { name })}
                >
                  {t('sign-in:people.revoke')}
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
