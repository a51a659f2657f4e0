import type { KeyEntry } from '@shared/model/intake-keys.ts';
import { Button, formats, Icon, More } from '../../look/index.ts';
import { addressOf } from '../../pages/page.ts';
import type { DeskContext } from '../desk-context.ts';
import { Fingerprint } from './fingerprint.tsx';

type KeyCardProps = { context: DeskContext; entry: KeyEntry };

/** One key, and what an administrator can do with it. Works without any script. */
export function KeyCard({ context, entry }: KeyCardProps) {
  const { t, language, user } = context;
  const { label, fingerprint, state, addedOn } = entry;
  return (
    <div class="key-card" data-state={state}>
      <p class="key-name">
        <Icon name={state === 'waiting' ? 'clock' : 'lock'} />
        <strong>{label}</strong>
        <span class="tag" data-kind={state === 'waiting' ? undefined : 'good'}>
          {t(`keys:state.${state}`)}
        </span>
      </p>
      <Fingerprint of={fingerprint} />
      <p class="hint">{t('keys:card.added', { day: formats(language).day(addedOn) })}</p>
      {user.role !== 'administrator' ? null : state === 'waiting' ? (
        <Approve context={context} entry={entry} />
      ) : (
        <Revoke context={context} entry={entry} />
      )}
    </div>
  );
}

function Approve({ context, entry }: KeyCardProps) {
  const { t } = context;
  const compared = `compared-${entry.fingerprint}`;
  return (
    <>
      <form class="form" method="post" action={addressOf(context, 'desk/keys')}>
        <input type="hidden" name="recipient" value={entry.recipient} />
        <p>{t('keys:card.compare')}</p>
        <p class="key-check">
          <input type="checkbox" id={compared} name="compared" value="yes" required />
          <label for={compared}>{t('keys:card.compared')}</label>
        </p>
        <div class="actions">
          <Button type="submit" name="action" value="approve" icon="check">
            {t('keys:card.approve')}
          </Button>
        </div>
      </form>
      <form method="post" action={addressOf(context, 'desk/keys')}>
        <input type="hidden" name="recipient" value={entry.recipient} />
        <Button type="submit" name="action" value="revoke" variant="quiet">
          {t('keys:card.decline')}
        </Button>
      </form>
    </>
  );
}

function Revoke({ context, entry }: KeyCardProps) {
  const { t } = context;
  return (
    <More summary={t('keys:card.revoke')}>
      <p>{t(entry.state === 'recovery' ? 'keys:card.revokePaper' : 'keys:card.revokeText')}</p>
      <form method="post" action={addressOf(context, 'desk/keys')}>
        <input type="hidden" name="recipient" value={entry.recipient} />
        <Button type="submit" name="action" value="revoke" variant="secondary">
          {t('keys:card.revokeYes', { label: entry.label })}
        </Button>
      </form>
    </More>
  );
}
