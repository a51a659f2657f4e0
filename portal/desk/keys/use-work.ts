import { useState } from 'preact/hooks';
import { useKeys } from './context.ts';
import { KeysTrouble } from './keys-api.ts';

/**
 * Work that takes a while and can fail. It returns what is wrong in words, or null; what the
 * portal says or does not say is shown in the same place.
 */
export function useWork() {
  const { t } = useKeys();
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  async function work(task: () => Promise<string | null>): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    setTrouble(null);
    try {
      setTrouble(await task());
    } catch (error) {
      const title = error instanceof KeysTrouble ? error.title : null;
      setTrouble(title ?? t('keys:trouble'));
    }
    setBusy(false);
  }
  return { isBusy, trouble, work };
}
