import type { KeyRing } from '@shared/model';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Device } from '../device/device.ts';
import { fetchKeys, fetchRemaining } from '../device/key-api.ts';
import type { Trouble } from '../device/portal-api.ts';
import { Notice } from '../look/notice.tsx';
import { useTexts } from '../look/texts.ts';
import { KeyReseal } from './key-reseal.tsx';
import { keysTexts } from './key-texts.ts';

type Standing = { ring: KeyRing; remaining: number };

/** Where this browser's key stands with the municipality, and what it can do for the others. */
export function KeyStanding({ device }: { device: Device }) {
  const t = keysTexts(useTexts().language);
  const { standing, look } = useStanding(device);
  if (standing === null) return null;
  const again = (
    <div>
      <button type="button" onClick={look}>
        {t('keys:device.look')}
      </button>
    </div>
  );
  if (typeof standing === 'string') {
    return (
      <>
        <p role="status">{t('keys:trouble')}</p>
        {again}
      </>
    );
  }
  const { ring, remaining } = standing;
  const own = ring.entries.find(({ fingerprint }) => fingerprint === device.fingerprint);
  const state = own?.state ?? 'unknown';
  if (state === 'waiting' || state === 'revoked' || state === 'unknown') {
    return (
      <Notice
        kind={state === 'waiting' ? 'info' : 'warning'}
        title={t(`keys:device.${state}Title`)}
      >
        <p>{t(`keys:device.${state}Text`)}</p>
        {again}
      </Notice>
    );
  }
  return (
    <>
      <dl class="facts">
        <dt>{t('keys:device.state')}</dt>
        <dd>{t('keys:device.active')}</dd>
        <dt>{t('keys:device.set')}</dt>
        <dd>
          <code dir="ltr">{ring.current.fingerprint}</code>
        </dd>
      </dl>
      {remaining > 0 && <KeyReseal device={device} remaining={remaining} />}
    </>
  );
}

function useStanding(device: Device) {
  const [standing, setStanding] = useState<Standing | Trouble | null>(null);
  const look = useCallback(async () => {
    const [ring, remaining] = await Promise.all([fetchKeys(device), fetchRemaining(device)]);
    setStanding(
      typeof ring === 'string'
        ? ring
        : typeof remaining === 'string'
          ? remaining
          : { ring, remaining },
    );
  }, [device]);
  useEffect(() => void look(), [look]);
  return { standing, look: () => void look() };
}
