import { municipalPack } from '@shared/packs';
import { PackChoice } from '../look/pack-choice.tsx';
import { useTexts } from '../look/texts.ts';
import { TeachButton } from '../picker/teach-button.tsx';
import { useWords } from '../picker/use-words.ts';
import { readSettings, type Site, saveSettings } from '../settings.ts';
import { LostAccess } from './lost-access.tsx';
import { SiteProfiles } from './site-profiles.tsx';

type SiteRowProps = { site: Site; remove: () => void; say: (text: string) => void };

/** One journal: whose rules hold there, whether hints are shown, how it is read, and the way to remove it. */
export function SiteRow({ site, remove, say }: SiteRowProps) {
  const { t } = useTexts();
  const { origin, pack, on } = site;
  async function change(part: Partial<Site>) {
    const { sites } = await readSettings();
    await saveSettings({
      sites: sites.map((one) => (one.origin === origin ? { ...one, ...part } : one)),
    });
  }
  return (
    <li class="card stack">
      <h3>
        <bdi dir="ltr">{origin}</bdi>
      </h3>
      <LostAccess origin={origin} />
      {site.policy !== undefined ? (
        <ManagedPart site={site} />
      ) : (
        <>
          <PackChoice value={pack} choose={(chosen) => void change({ pack: chosen })} />
          <div class="row apart">
            <label class="check">
              <input
                type="checkbox"
                checked={on}
                onChange={({ currentTarget }) => void change({ on: currentTarget.checked })}
              />
              {t('sites.on')}
            </label>
            <button
              type="button"
              class="danger"
              aria-label={t('sites.removeLabel', { origin })}
              onClick={remove}
            >
              {t('sites.remove')}
            </button>
          </div>
        </>
      )}
      <TeachButton where={origin} />
      <SiteProfiles site={site} say={say} />
    </li>
  );
}

function ManagedPart({ site: { pack } }: { site: Site }) {
  const { t, local } = useTexts();
  const words = useWords();
  const name = municipalPack(pack)?.manifest.name;
  return (
    <p>
      {t('sites.pack')}: {name === undefined ? pack : local(name).text}
      <br />
      <span class="small">{words('profiles.managed')}</span>
    </p>
  );
}
