import { municipalPack } from '@shared/packs';
import { useState } from 'preact/hooks';
import type { Device } from '../device/device.ts';
import { forgetDevice } from '../device/device-store.ts';
import { Icon } from '../look/icon.tsx';
import { useTexts } from '../look/texts.ts';
import { KeyStanding } from './key-standing.tsx';

/** Which key is read in, and the way to wipe it. */
export function KeyShown({ device, removed }: { device: Device; removed: () => void }) {
  const { t, local } = useTexts();
  const name = municipalPack(device.municipality)?.manifest.name;
  const [asking, setAsking] = useState(false);
  const remove = () => void forgetDevice().then(removed);
  return (
    <div class="card stack">
      <h3 class="row">
        <Icon name="lock" />
        {t('key.have')}
      </h3>
      <dl class="facts">
        <dt>{t('key.municipality')}</dt>
        <dd>{name === undefined ? device.municipality : local(name).text}</dd>
        <dt>{t('key.portal')}</dt>
        <dd dir="ltr">{device.portal}</dd>
        <dt>{t('key.fingerprint')}</dt>
        <dd>
          <code dir="ltr">{device.fingerprint}</code>
          <p class="small">{t('key.fingerprintHint')}</p>
        </dd>
      </dl>
      <KeyStanding device={device} />
      <p class="small">{t('key.kept')}</p>
      {asking ? (
        <div class="stack">
          <p>{t('key.removeSure')}</p>
          <div class="row">
            <button type="button" class="danger" onClick={remove}>
              {t('key.removeYes')}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {t('key.keep')}
            </button>
          </div>
        </div>
      ) : (
        <div>
          <button type="button" class="danger" onClick={() => setAsking(true)}>
            {t('key.remove')}
          </button>
        </div>
      )}
    </div>
  );
}
