import { MunicipalityIdSchema, type PackList } from '@shared/model';
import { useEffect, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { useDevice } from '../device/use-device.ts';
import { Field } from '../look/field.tsx';
import { Icon } from '../look/icon.tsx';
import { useTexts } from '../look/texts.ts';
import { presentMoment } from '../packs/clock.ts';
import { nothingYet } from '../packs/pack-store.ts';
import { refreshPack } from '../packs/refresh-packs.ts';
import { useFingerprint } from '../packs/use-fingerprint.ts';
import type { Origin } from '../settings.ts';
import { useOptionsTexts } from './options-texts.ts';

type PackTrustProps = {
  portal: Origin;
  list: PackList;
  said: (text: string) => void;
  done: () => void;
};

/** Shows whose rules there are and the key that signs them. Only a click that accepts the key trusts it. */
export function PackTrust({ portal, list: { key, municipalities }, said, done }: PackTrustProps) {
  const { t: panel } = useTexts();
  const t = useOptionsTexts();
  const own = useDevice()?.municipality;
  const fingerprint = useFingerprint(key);
  const [chosen, choose] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const first = municipalities.find(({ id }) => id === own) ?? municipalities[0];
  const municipality = chosen ?? first?.id ?? '';

  async function accept() {
    if (isBusy) return;
    setBusy(true);
    const id = v.parse(MunicipalityIdSchema, municipality);
    const kept = await refreshPack(nothingYet({ portal, municipality: id, key }), presentMoment());
    const name = municipalities.find((one) => one.id === id)?.name ?? id;
    // what went wrong stands on the card
    said(kept.trouble === null ? t('options:packs.said.new', { name }) : '');
    done();
  }
  return (
    <div class="card stack">
      <h3 ref={title} tabIndex={-1}>
        {t('options:packs.trust.title')}
      </h3>
      <Field label={t('options:packs.trust.municipality')}>
        {(control) => (
          <select
            {...control}
            value={municipality}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            {municipalities.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <dl class="facts">
        <dt>{panel('key.portal')}</dt>
        <dd>
          <bdi dir="ltr">{portal}</bdi>
        </dd>
        <dt>{t('options:packs.trust.fingerprint')}</dt>
        <dd>
          <code dir="ltr">{fingerprint}</code>
        </dd>
      </dl>
      <p>{t('options:packs.trust.compare')}</p>
      <div class="row">
        <button type="button" class="primary" aria-busy={isBusy} onClick={() => void accept()}>
          <Icon name="check" />
          {t('options:packs.trust.accept')}
        </button>
        <button type="button" onClick={done}>
          {t('options:packs.trust.cancel')}
        </button>
      </div>
    </div>
  );
}
