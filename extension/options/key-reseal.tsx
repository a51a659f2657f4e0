import { type ResealProgress, resealAll } from '@shared/sealing';
import { useRef, useState } from 'preact/hooks';
import type { Device } from '../device/device.ts';
import { resealPorts } from '../device/key-api.ts';
import { Notice } from '../look/notice.tsx';
import { useTexts } from '../look/texts.ts';
import { keysTexts } from './key-texts.ts';

type KeyResealProps = { device: Device; remaining: number };

/** Seals again what older keys could open, with this browser's key. */
export function KeyReseal({ device, remaining }: KeyResealProps) {
  const t = keysTexts(useTexts().language);
  const [progress, setProgress] = useState<ResealProgress | null>(null);
  const [stage, setStage] = useState<'ready' | 'busy' | 'done' | 'broken'>('ready');
  const stop = useRef<AbortController | null>(null);

  async function reseal() {
    const stopping = new AbortController();
    stop.current = stopping;
    setStage('busy');
    try {
      const { key, municipality } = device;
      await resealAll(resealPorts(device), key, municipality, setProgress, stopping.signal);
      setStage('done');
    } catch {
      // stopped by hand, or the line broke: what is done is done
      setStage(stopping.signal.aborted ? 'ready' : 'broken');
    }
  }

  const unopened = Object.values(progress?.unopened ?? {}).reduce((sum, count) => sum + count, 0);
  const done = progress?.done ?? 0;
  const all = done + unopened + (progress?.left ?? remaining);
  if (stage === 'done' && unopened === 0) {
    return (
      <Notice kind="done" title={t('keys:reseal.all')}>
        <p role="status">{t('keys:reseal.done', { count: done })}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="warning" title={t('keys:reseal.title')}>
      {stage === 'ready' && <p>{t('keys:reseal.lead', { count: remaining })}</p>}
      {stage === 'busy' && (
        <>
          <progress aria-label={t('keys:reseal.progress')} value={done + unopened} max={all} />
          <p role="status">{t('keys:reseal.count', { done, all })}</p>
        </>
      )}
      {stage === 'broken' && (
        <p role="alert">
          {t('keys:trouble')} {t('keys:reseal.again')}
        </p>
      )}
      {stage === 'done' && <p role="alert">{t('keys:reseal.unopened', { count: unopened })}</p>}
      <div>
        {stage === 'busy' ? (
          <button type="button" onClick={() => stop.current?.abort()}>
            {t('keys:reseal.stop')}
          </button>
        ) : (
          <button type="button" class="primary" onClick={() => void reseal()}>
            {t('keys:reseal.begin')}
          </button>
        )}
      </div>
    </Notice>
  );
}
