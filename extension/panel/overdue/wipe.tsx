import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../../look/texts.ts';

/** Empties the register for good. It cannot be undone, so it is asked about once. */
export function Wipe({ wipe }: { wipe: () => void }) {
  const { t } = useTexts();
  const [asking, ask] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <div>
        <button type="button" class="danger" onClick={() => ask(true)}>
          {t('overdue:wipe.button')}
        </button>
      </div>
    );
  }
  return (
    <fieldset class="stack tight" aria-labelledby="wipe-sure">
      <p id="wipe-sure">{t('overdue:wipe.sure')}</p>
      <div class="row">
        <button
          type="button"
          class="danger"
          onClick={() => {
            ask(false);
            wipe();
          }}
        >
          {t('overdue:wipe.yes')}
        </button>
        <button type="button" ref={keep} onClick={() => ask(false)}>
          {t('overdue:wipe.keep')}
        </button>
      </div>
    </fieldset>
  );
}
