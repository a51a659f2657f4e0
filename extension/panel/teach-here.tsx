import { useSettings } from '../look/use-settings.ts';
import { TeachButton } from '../picker/teach-button.tsx';
import { useWords } from '../picker/use-words.ts';
import { useOriginHere } from './use-origin-here.ts';

/** The way to teach the page beside the panel, where hints are let in: below what was read of it. */
export function TeachHere() {
  const words = useWords();
  const settings = useSettings();
  const origin = useOriginHere();
  if (!settings?.sites.some((site) => site.origin === origin)) return null;
  return (
    <div class="stack tight">
      <p class="small">{words('open.lead')}</p>
      <TeachButton where="beside" />
    </div>
  );
}
