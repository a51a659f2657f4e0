import type { Day } from '@shared/model/day.ts';
import type { PairingCode } from '@shared/model/pairing.ts';
import { Button, ErrorSummary, Field, formats, Notice } from '../../look/index.ts';
import { addressOf, type Page } from '../../pages/page.ts';
import type { DeskContext } from '../desk-context.ts';
import { Fingerprint } from '../keys/fingerprint.tsx';

export type DevicesProblem = 'labelMissing' | 'labelTooLong' | 'too-many';

export type DevicesProps = {
  devices: readonly { id: string; label: string; addedOn: Day; usedOn: Day | null }[];
  /** A code that has just been made: shown this one time. */
  offered?: { code: PairingCode; label: string; minutes: number } | undefined;
  /** Label of the device that was just revoked; null where it had been before. */
  revoked?: string | null | undefined;
  /** Of the key that rules are signed with. */
  fingerprint: string;
  typed?: string | undefined;
  problem?: DevicesProblem | undefined;
};

/** The extensions that fetch self-referrals, and a code for one more. */
export function devicesPage(context: DeskContext, props: DevicesProps): Page {
  const { t } = context;
  const title = t('sign-in:devices.title');
  return {
    title: props.problem === undefined ? title : t('portal:document.titleOfError', { title }),
    description: t('sign-in:devices.lead'),
    body: <Devices context={context} {...props} />,
  };
}

type PartProps = DevicesProps & { context: DeskContext };

function Devices({ context, ...props }: PartProps) {
  const { t } = context;
  const error =
    props.problem === undefined || props.problem === 'too-many'
      ? undefined
      : t(`sign-in:devices.${props.problem}`);
  return (
    <div class="flow">
      <ErrorSummary
        title={t('common:error.title')}
        errors={error === undefined ? [] : [{ target: 'label', message: error }]}
      />
      <h1>{t('sign-in:devices.title')}</h1>
      <Done context={context} {...props} />
      {props.offered === undefined ? null : <Offered context={context} {...props.offered} />}
      <p class="lead">{t('sign-in:devices.lead')}</p>
      <List context={context} {...props} />
      <section class="flow" aria-labelledby="offer">
        <h2 id="offer">{t('sign-in:devices.offer')}</h2>
        <p>{t('sign-in:devices.offerLead')}</p>
        <form class="form" method="post" action={addressOf(context, 'desk/devices/offer')}>
          <Field
            id="label"
            label={t('sign-in:devices.label')}
            hint={t('sign-in:devices.labelHint')}
            error={error}
            value={props.typed}
            width="medium"
            autocomplete="off"
          />
          <Button type="submit">{t('sign-in:devices.submit')}</Button>
        </form>
      </section>
      <section class="flow prose" aria-labelledby="rules">
        <h2 id="rules">{t('sign-in:devices.rules')}</h2>
        <p>{t('sign-in:devices.rulesLead')}</p>
        <p>
          <Fingerprint of={props.fingerprint} />
        </p>
      </section>
    </div>
  );
}

function Done({ context: { t }, revoked, problem }: PartProps) {
  if (problem === 'too-many') {
    return (
      <Notice kind="warning" role="alert">
        <p>{t('sign-in:devicesDone.too-many')}</p>
      </Notice>
    );
  }
  if (revoked === undefined) return null;
  return revoked === null ? (
    <Notice kind="warning" role="alert">
      <p>{t('sign-in:devicesDone.unknown')}</p>
    </Notice>
  ) : (
    <Notice kind="success" role="status">
      <p>{t('sign-in:devicesDone.revoked', { label: revoked })}</p>
    </Notice>
  );
}

type OfferedProps = NonNullable<DevicesProps['offered']> & { context: DeskContext };

function Offered({ context, code, label, minutes }: OfferedProps) {
  const { t, origin } = context;
  return (
    <Notice kind="info" role="status" title={t('sign-in:devices.codeTitle')} level={2}>
      <p>{t('sign-in:devices.codeFor', { label })}</p>
      <dl class="pairing">
        <dt>{t('sign-in:devices.address')}</dt>
        <dd dir="ltr">
          <code>{origin}</code>
        </dd>
        <dt>{t('sign-in:devices.code')}</dt>
        <dd dir="ltr">
          <code class="pairing-code">{code}</code>
        </dd>
      </dl>
      <p>{t('sign-in:devices.codeEnds', { minutes })}</p>
      <p>
        {t('sign-in:devices.keyNote')}{' '}
        <a class="ds-link" href={addressOf(context, 'desk/keys')}>
          {t('sign-in:devices.toKeys')}
        </a>
      </p>
    </Notice>
  );
}

function List({ context, devices }: PartProps) {
  const { t, language } = context;
  const { day } = formats(language);
  if (devices.length === 0) return <p>{t('sign-in:devices.none')}</p>;
  return (
    <ul class="plain-list flow">
      {devices.map(({ id, label, addedOn, usedOn }) => (
        <li key={id} class="card listed">
          <div>
            <strong>{label}</strong>
            <p class="hint">
              {t('sign-in:devices.added', { day: day(addedOn) })}.{' '}
              {usedOn === null
                ? t('sign-in:devices.unused')
                : t('sign-in:devices.used', { day: day(usedOn) })}
              .
            </p>
          </div>
          <form method="post" action={addressOf(context, 'desk/devices/revoke')}>
            <input type="hidden" name="id" value={id} />
            <button
              class="ds-button"
              type="submit"
              data-variant="tertiary"
              aria-label={t('sign-in:devices.revokeLabel', { label })}
            >
              {t('sign-in:devices.revoke')}
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}
