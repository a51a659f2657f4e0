import { useState } from 'preact/hooks';
import { Icon } from '../../look/icon.tsx';
import { useTexts } from '../../look/texts.ts';

/** Puts the text on the clipboard, for the journal. */
export function CopyText({ text, label }: { text: string; label?: string }) {
  const { t } = useTexts();
  const [said, say] = useState<'copied' | 'notCopied' | null>(null);
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      say('copied');
    } catch {
      say('notCopied');
    }
  }
  return (
    <div class="stack tight">
      <button
        type="button"
        class={label === undefined ? 'primary' : undefined}
        onClick={() => void copy()}
      >
        <Icon name="copy" />
        {label ?? t('referral.copy')}
      </button>
      <p class="small" role="status">
        {said && t(`referral.${said}`)}
      </p>
    </div>
  );
}
