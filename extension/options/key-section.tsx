import { useState } from 'preact/hooks';
import { useDevice } from '../device/use-device.ts';
import { useTexts } from '../look/texts.ts';
import { KeyForm } from './key-form.tsx';
import { KeyShown } from './key-shown.tsx';
import { PairForm } from './pair-form.tsx';

/** Reading in and wiping the municipality's key. */
export function KeySection() {
  const { t } = useTexts();
  const device = useDevice();
  const [said, say] = useState('');
  return (
    <section class="stack" aria-labelledby="key-title">
      <h2 id="key-title">{t('key.title')}</h2>
      <p>{t('key.lead')}</p>
      {device === null && (
        <>
          <PairForm done={() => say(t('pair.done'))} />
          <h3>{t('pair.or')}</h3>
          <KeyForm done={() => say(t('key.have'))} />
        </>
      )}
      {device && <KeyShown device={device} removed={() => say(t('key.removed'))} />}
      {/* what the card shows is said aloud only */}
      <p role="status" class={device ? 'unseen' : undefined}>
        {said}
      </p>
    </section>
  );
}
