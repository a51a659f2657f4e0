import { useSignal } from '@preact/signals';
import { Button } from '../../look/button.tsx';
import { Icon } from '../../look/icon.tsx';
import { Notice } from '../../look/notice.tsx';
import { useReferral } from '../context.ts';

/** Whether this device keeps the answers, and the way to get rid of them. */
export function KeepBox() {
  const { model, t } = useReferral();
  const { isKept, hasFailed } = model.keeping;
  return (
    <div class="keep no-print">
      <div class="keep-choice">
        <input
          class="ds-input"
          type="checkbox"
          id="keep"
          checked={isKept.value}
          aria-describedby="keep-hint"
          onChange={(event) =>
            event.currentTarget.checked ? model.keeping.keep() : model.keeping.clear()
          }
        />
        <label for="keep">{t('keep.label')}</label>
      </div>
      <p class="hint" id="keep-hint" aria-live="polite">
        {hasFailed.value ? t('keep.failed') : isKept.value ? t('keep.on') : t('keep.hint')}
      </p>
      <Wipe />
    </div>
  );
}

/** Said once, when an earlier visit's answers have come back. */
export function EarlierNotice() {
  const { model, t } = useReferral();
  if (!model.hasEarlier.value) return null;
  return (
    <Notice kind="info" role="status" title={t('earlier.title')}>
      <p>{t('earlier.text')}</p>
    </Notice>
  );
}

function Wipe() {
  const { model, t } = useReferral();
  const isAsked = useSignal(false);
  if (!model.isBegun.value) return null;
  if (!isAsked.value) {
    return (
      <button class="ds-link wipe" type="button" onClick={() => (isAsked.value = true)}>
        <Icon name="cross" />
        {t('keep.wipe')}
      </button>
    );
  }
  return (
    <fieldset class="wipe-sure">
      <legend>{t('keep.wipeSure')}</legend>
      <div class="actions">
        <Button variant="secondary" onClick={() => void model.wipe()}>
          {t('keep.wipeYes')}
        </Button>
        <Button variant="quiet" onClick={() => (isAsked.value = false)}>
          {t('keep.wipeNo')}
        </Button>
      </div>
    </fieldset>
  );
}
