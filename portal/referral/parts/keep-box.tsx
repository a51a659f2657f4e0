import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Button } from '../../look/button.tsx';
import { Icon } from '../../look/icon.tsx';
import { Notice } from '../../look/notice.tsx';
import { useReferral } from '../context.ts';

/** Whether this device keeps the answers or nothing at all, and the way to get rid of them. */
export function KeepBox() {
  const { model, t } = useReferral();
  const { keeping } = model;
  const { isKept, isShared, hasFailed } = keeping;
  const said = isKept.value ? 'on' : isShared.value ? 'sharedOn' : 'hint';
  return (
    <div class="keep no-print">
      <fieldset class="keep-choices" aria-describedby="keep-hint">
        <legend>{t('keep.legend')}</legend>
        <Choice id="keep" checked={isKept.value} onChoose={() => keeping.keep()}>
          {t('keep.label')}
        </Choice>
        <Choice id="shared" checked={isShared.value} onChoose={() => keeping.share()}>
          {t('keep.shared')}
        </Choice>
      </fieldset>
      <p class="hint" id="keep-hint" aria-live="polite">
        {t(hasFailed.value ? 'keep.failed' : `keep.${said}`)}
      </p>
      <Wipe />
    </div>
  );
}

type ChoiceProps = {
  id: string;
  checked: boolean;
  onChoose: () => Promise<void>;
  children: ComponentChildren;
};

function Choice({ id, checked, onChoose, children }: ChoiceProps) {
  return (
    <div class="keep-choice">
      <input
        class="ds-input"
        type="radio"
        name="keep"
        id={id}
        checked={checked}
        onChange={() => void onChoose()}
      />
      <label for={id}>{children}</label>
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
