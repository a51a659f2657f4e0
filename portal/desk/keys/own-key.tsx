import { newDeviceKey } from '@shared/sealing';
import { useState } from 'preact/hooks';
import { Button } from '../../look/button.tsx';
import { Field } from '../../look/field.tsx';
import { Icon } from '../../look/icon.tsx';
import { Notice } from '../../look/notice.tsx';
import { useKeys } from './context.ts';
import { Fingerprint } from './fingerprint.tsx';
import { addKey } from './keys-api.ts';
import { forgetOwnKey, keepOwnKey, type OwnKey } from './own-key-store.ts';
import { useWork } from './use-work.ts';

type OwnKeyProps = { own: OwnKey | null; changed: (own: OwnKey | null) => void };

/** The key of this browser: made here, shown, or wiped. */
export function OwnKeyPart({ own, changed }: OwnKeyProps) {
  const { props, t } = useKeys();
  const entry = props.ring.entries.find(({ recipient }) => recipient === own?.recipient);
  return (
    <section class="flow prose" aria-labelledby="own-title">
      <h2 id="own-title">{t('keys:own.title')}</h2>
      {own === null || entry === undefined ? (
        <MakeKey />
      ) : (
        <div class="key-card" data-state={entry.state}>
          <p class="key-name">
            <Icon name="lock" />
            <strong>{entry.label}</strong>
            <span class="tag">{t(`keys:state.${entry.state}`)}</span>
          </p>
          <Fingerprint of={entry.fingerprint} />
          <p>{t(`keys:own.${entry.state}`)}</p>
          <ForgetKey changed={changed} />
        </div>
      )}
    </section>
  );
}

function MakeKey() {
  const { props, t } = useKeys();
  const { id } = props.municipality;
  const [label, setLabel] = useState('');
  const { isBusy, trouble, work } = useWork();

  const make = () =>
    work(async () => {
      if (label.trim() === '') return t('keys:own.labelMissing');
      const made = await newDeviceKey();
      if (made === null) return t('keys:own.tooOld');
      // kept first: a key that the portal knows and nobody holds would open nothing
      await keepOwnKey(id, made);
      await addKey(id, { recipient: made.recipient, label: label.trim(), kind: 'device' });
      location.replace(props.isAdministrator ? '?done=made' : '?done=sent');
      return null;
    });

  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <p>{t(props.isAdministrator ? 'keys:own.lead' : 'keys:own.leadWaits')}</p>
      <Field
        id="own-label"
        label={t('keys:own.label')}
        hint={t('keys:own.labelHint')}
        error={trouble ?? undefined}
        value={label}
        width="medium"
        autocomplete="off"
        onInput={({ currentTarget }) => setLabel(currentTarget.value)}
      />
      <div class="actions">
        <Button type="submit" icon="lock" busy={isBusy}>
          {t('keys:own.make')}
        </Button>
      </div>
    </form>
  );
}

function ForgetKey({ changed }: { changed: (own: null) => void }) {
  const { props, t } = useKeys();
  const [isAsking, ask] = useState(false);
  if (!isAsking) {
    return (
      <div>
        <Button variant="quiet" onClick={() => ask(true)}>
          {t('keys:own.forget')}
        </Button>
      </div>
    );
  }
  return (
    <Notice kind="warning" role="alert" title={t('keys:own.forgetSure')}>
      <p>{t('keys:own.forgetText')}</p>
      <div class="actions">
        <Button
          variant="secondary"
          onClick={() => void forgetOwnKey(props.municipality.id).then(() => changed(null))}
        >
          {t('keys:own.forgetYes')}
        </Button>
        <Button variant="quiet" onClick={() => ask(false)}>
          {t('keys:own.keep')}
        </Button>
      </div>
    </Notice>
  );
}
