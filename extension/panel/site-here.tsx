import { useState } from 'preact/hooks';
import { useDevice } from '../device/use-device.ts';
import { useTexts } from '../look/texts.ts';
import { useSettings } from '../look/use-settings.ts';
import { usePackChoices } from '../packs/use-pack-choices.ts';
import type { Origin } from '../settings.ts';
import { grantSite } from '../site-access.ts';
import { useOriginHere } from './use-origin-here.ts';

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
      <p class="small" role="status">
        {said}
      </p>
    </div>
  );
}
