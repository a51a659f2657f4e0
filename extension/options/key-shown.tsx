import { municipalPack } from '@shared/packs';
import { useState } from 'preact/hooks';
import type { Device } from '../device/device.ts';
import { forgetDevice } from '../device/device-store.ts';
import { endPairing } from '../device/pair-device.ts';
import { Icon } from '../look/icon.tsx';
import { useTexts } from '../look/texts.ts';
import { KeyStanding } from './key-standing.tsx';

/** Which key is read in, and the way to wipe it. */
export function KeyShown({ device, removed }: { device: Device; removed: () => void }) {
  const { t, local } = useTexts();
  const name = municipalPack(device.municipality)?.manifest.name;
  const [asking, setAsking] = useState(false);
  const isPaired = device.label !== undefined;
  const remove = async () => {
    // a file may be in use in other browsers: only what is this one's own is given back
    if (isPaired) await endPairing(device);
    await forgetDevice();
    removed();
  };
  return (
    <div class="card stack">
      <h3 class="row">
        <Icon name="lock" />
        {t(isPaired ? 'pair.have' : 'key.have')}
      </h3>
      <dl class="facts">
        {isPaired && (
          <>
            <dt>{t('pair.label')}</dt>
            <dd>{device.label}</dd>
          </>
        )}
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
      <p class="small">{t(isPaired ? 'pair.kept' : 'key.kept')}</p>
      {asking ? (
        <div class="stack">
          <p>{t(isPaired ? 'pair.removeSure' : 'key.removeSure')}</p>
          <div class="row">
            <button type="button" class="danger" onClick={() => void remove()}>
              {t(isPaired ? 'pair.removeYes' : 'key.removeYes')}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {t('key.keep')}
            </button>
          </div>
        </div>
      ) : (
        <div>
          <button type="button" class="danger" onClick={() => setAsking(true)}>
            {t(isPaired ? 'pair.remove' : 'key.remove')}
          </button>
        </div>
      )}
    </div>
  );
}
