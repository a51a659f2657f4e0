import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../look/icon.tsx';
import { useTexts } from '../look/texts.ts';
import type { Origin } from '../settings.ts';
import { askAccess, hasAccess } from '../site-access.ts';

/** Says when the browser has taken back the access to a site, and asks for it again. */
export function LostAccess({ origin }: { origin: Origin }) {
  const { t } = useTexts();
  const [has, setHas] = useState(true);
  useEffect(() => {
    const look = () => void hasAccess(origin).then(setHas);
    look();
    chrome.permissions.onAdded.addListener(look);
    chrome.permissions.onRemoved.addListener(look);
    return () => {
      chrome.permissions.onAdded.removeListener(look);
      chrome.permissions.onRemoved.removeListener(look);
    };
  }, [origin]);
  if (has) return null;
  return (
    <div class="row apart">
      <p class="problem">
        <Icon name="warning" />
        {t('sites.lost')}
      </p>
      <button type="button" onClick={() => void askAccess(origin)}>
        {t('sites.again')}
      </button>
    </div>
  );
}
