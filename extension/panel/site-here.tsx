import { useEffect, useState } from 'preact/hooks';
import { useDevice } from '../device/use-device.ts';
import { useTexts } from '../look/texts.ts';
import { useSettings } from '../look/use-settings.ts';
import { usePackChoices } from '../packs/use-pack-choices.ts';
import { TeachButton } from '../picker/teach-button.tsx';
import type { Origin } from '../settings.ts';
import { grantSite, originOf } from '../site-access.ts';

/** Offers hints on the page that the panel was opened at, where they are not shown yet. */
export function SiteHere() {
  const { t } = useTexts();
  const settings = useSettings();
  const device = useDevice();
  const [said, say] = useState('');
  const origin = useOriginHere();
  const isKnown = settings?.sites.some((site) => site.origin === origin) ?? true;
  const choices = usePackChoices();
  const pack = choices.find((id) => id === String(device?.municipality)) ?? choices[0];
  const grant = async (here: Origin) => {
    if (pack === undefined) return;
    const answer = await grantSite(here, pack);
    say(t(answer === 'denied' ? 'sites.problem.denied' : 'sites.granted', { origin: here }));
  };
  return (
    <div class="here">
      {origin !== null && !isKnown && (
        <div class="row apart">
          <p class="small">{t('sites.here', { origin })}</p>
          <button type="button" onClick={() => void grant(origin)}>
            {t('sites.grant')}
          </button>
        </div>
      )}
      {origin !== null && isKnown && settings !== undefined && <TeachButton where="beside" />}
      <p class="small" role="status">
        {said}
      </p>
    </div>
  );
}

/** The origin of the tab beside the panel; null where the browser does not tell. */
function useOriginHere(): Origin | null {
  const [origin, setOrigin] = useState<Origin | null>(null);
  useEffect(() => {
    const look = async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const read = originOf(tab?.url ?? '');
      setOrigin('origin' in read ? read.origin : null);
    };
    const changed = () => void look();
    changed();
    chrome.tabs.onActivated.addListener(changed);
    chrome.tabs.onUpdated.addListener(changed);
    // a click on the toolbar tells of the page, and no event says so
    document.addEventListener('pointerenter', changed);
    return () => {
      chrome.tabs.onActivated.removeListener(changed);
      chrome.tabs.onUpdated.removeListener(changed);
      document.removeEventListener('pointerenter', changed);
    };
  }, []);
  return origin;
}
