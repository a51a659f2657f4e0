import { Button } from '../../look/index.ts';
import type { PageContext } from '../../pages/page.ts';

export type PasskeyTask =
  | { kind: 'sign-in' }
  | { kind: 'invitation'; invitation: string }
  | { kind: 'passkeys' };

type PasskeyBoxProps = {
  context: PageContext;
  task: PasskeyTask;
  /** Where to go when it is done, where that is one's own municipality. */
  next: string;
  label: string;
  hint?: string | undefined;
  variant?: 'primary' | 'secondary' | undefined;
};

/** What the part for the browser needs to say; it carries no texts of its own. */
export type PasskeyWords = Record<
  'unsupported' | 'cancelled' | 'exists' | 'offline' | 'failed' | 'waiting' | 'label' | 'device',
  string
>;

/** The one thing that takes a script: asking the device for a passkey. Hidden until it runs. */
export function PasskeyBox({ context, task, next, label, hint, variant }: PasskeyBoxProps) {
  const { t, language } = context;
  const words: PasskeyWords = {
    unsupported: t('sign-in:passkey.unsupported'),
    cancelled: t('sign-in:passkey.cancelled'),
    exists: t('sign-in:passkey.exists'),
    offline: t('sign-in:passkey.offline'),
    failed: t('sign-in:passkey.failed'),
    waiting: t('sign-in:passkey.waiting'),
    label: t('sign-in:passkey.label', { device: '%' }),
    device: t('sign-in:passkey.device'),
  };
  return (
    <div class="flow">
      <p class="needs-script">{t('sign-in:passkey.script')}</p>
      <div
        class="flow passkey-box"
        hidden
        data-passkey={task.kind}
        data-invitation={task.kind === 'invitation' ? task.invitation : undefined}
        data-language={language}
        data-next={next}
        data-words={JSON.stringify(words)}
      >
        <Button icon="lock" variant={variant}>
          {label}
        </Button>
        {hint === undefined ? null : <p class="hint">{hint}</p>}
        <p class="field-error" role="alert" />
        <p class="hint" role="status" />
      </div>
    </div>
  );
}
