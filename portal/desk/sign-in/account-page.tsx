import type { Instant } from '@shared/model/instant.ts';
import { Button, Notice } from '../../look/index.ts';
import { addressOf, type Page } from '../../pages/page.ts';
import type { DeskContext } from '../desk-context.ts';
import { momentText } from './moment.ts';
import { PasskeyBox } from './passkey-box.tsx';

export type AccountDone = 'passkey' | 'removed' | 'last' | 'unknown';

export type AccountProps = {
  passkeys: readonly { id: string; label: string; addedAt: Instant; usedAt: Instant | null }[];
  codesLeft: number;
  openid: { name: string; count: number } | undefined;
  sessions: readonly {
    way: 'passkey' | 'openid' | 'recovery';
    beganAt: Instant;
    seenAt: Instant;
    isThis: boolean;
  }[];
  ends: { idle: number; longest: number };
  done?: AccountDone | undefined;
};

/** How one signs in, and where one is signed in. */
export function accountPage(context: DeskContext, props: AccountProps): Page {
  const { t } = context;
  return {
    title: t('sign-in:account.title'),
    description: t('sign-in:account.lead'),
    body: (
      <div class="flow">
        <h1>{t('sign-in:account.title')}</h1>
        <Done {...props} context={context} />
        <p class="lead">{t('sign-in:account.lead')}</p>
        <Passkeys {...props} context={context} />
        <Codes {...props} context={context} />
        <Sessions {...props} context={context} />
      </div>
    ),
  };
}

type PartProps = AccountProps & { context: DeskContext };

function Done({ context: { t }, done, sessions }: PartProps) {
  const isRecovered = sessions.some(({ isThis, way }) => isThis && way === 'recovery');
  if (done !== undefined) {
    const isDone = done === 'passkey' || done === 'removed';
    return (
      <Notice kind={isDone ? 'success' : 'warning'} role={isDone ? 'status' : 'alert'}>
        <p>{t(`sign-in:accountDone.${done}`)}</p>
      </Notice>
    );
  }
  return isRecovered ? (
    <Notice kind="warning">
      <p>{t('sign-in:account.usedRecovery')}</p>
    </Notice>
  ) : null;
}

function Passkeys({ context, passkeys, openid }: PartProps) {
  const { t, language } = context;
  return (
    <section class="flow" aria-labelledby="passkeys">
      <h2 id="passkeys">{t('sign-in:account.passkeys')}</h2>
      <p>{t('sign-in:account.passkeysLead')}</p>
      {passkeys.length === 0 ? (
        <p>{t('sign-in:account.noPasskeys')}</p>
      ) : (
        <ul class="plain-list flow">
          {passkeys.map(({ id, label, addedAt, usedAt }) => (
            <li key={id} class="card listed">
              <div>
                <strong>{label}</strong>
                <p class="hint">
                  {t('sign-in:account.added', { moment: momentText(addedAt, language) })}.{' '}
                  {usedAt === null
                    ? t('sign-in:account.unused')
                    : t('sign-in:account.used', { moment: momentText(usedAt, language) })}
                  .
                </p>
              </div>
              <form method="post" action={addressOf(context, 'desk/account/passkeys')}>
                <input type="hidden" name="id" value={id} />
                <button
                  class="ds-button"
                  type="submit"
                  data-variant="tertiary"
                  aria-label={t('sign-in:account.removePasskey', { label })}
                >
                  {t('sign-in:account.remove')}
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      {openid === undefined || openid.count === 0 ? null : (
        <p>{t('sign-in:account.openid', openid)}</p>
      )}
      <PasskeyBox
        context={context}
        task={{ kind: 'passkeys' }}
        next={`${addressOf(context, 'desk/account')}?done=passkey`}
        label={t('sign-in:account.addPasskey')}
        variant="secondary"
      />
    </section>
  );
}

function Codes({ context, codesLeft }: PartProps) {
  const { t } = context;
  const hasCodes = codesLeft > 0;
  return (
    <section class="flow" aria-labelledby="codes">
      <h2 id="codes">{t('sign-in:account.codes')}</h2>
      <p>
        {hasCodes
          ? t('sign-in:account.codesLeft', { count: codesLeft })
          : t('sign-in:account.codesNone')}
      </p>
      <form method="post" action={addressOf(context, 'desk/account/recovery-codes')}>
        <Button type="submit" variant="secondary">
          {t(hasCodes ? 'sign-in:account.makeCodesAgain' : 'sign-in:account.makeCodes')}
        </Button>
      </form>
      {hasCodes ? <p class="hint">{t('sign-in:account.makeCodesHint')}</p> : null}
    </section>
  );
}

function Sessions({ context, sessions, ends }: PartProps) {
  const { t, language } = context;
  return (
    <section class="flow" aria-labelledby="sessions">
      <h2 id="sessions">{t('sign-in:account.sessions')}</h2>
      <ul class="plain-list flow">
        {sessions.map(({ way, beganAt, seenAt, isThis }) => (
          <li key={beganAt + seenAt} class="card">
            <strong>{t(isThis ? 'sign-in:account.thisSession' : 'sign-in:account.session')}</strong>
            <p class="hint">
              {t('sign-in:account.sessionBegan', {
                moment: momentText(beganAt, language),
                way: t(`sign-in:account.way.${way}`),
              })}
              . {t('sign-in:account.sessionSeen', { moment: momentText(seenAt, language) })}.
            </p>
          </li>
        ))}
      </ul>
      <p>{t('sign-in:account.ends', ends)}</p>
      <form method="post" action={addressOf(context, 'desk/account/sign-out-everywhere')}>
        <Button type="submit" variant="secondary">
          {t('sign-in:account.everywhere')}
        </Button>
      </form>
      <p class="hint">{t('sign-in:account.everywhereHint')}</p>
    </section>
  );
}
