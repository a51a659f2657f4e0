import { PackChoice } from '../look/pack-choice.tsx';
import { useTexts } from '../look/texts.ts';
import { readSettings, type Site, saveSettings } from '../settings.ts';
import { LostAccess } from './lost-access.tsx';

/** One journal: whose rules hold there, whether hints are shown, and the way to remove it. */
export function SiteRow({ site, remove }: { site: Site; remove: () => void }) {
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
    </li>
  );
}
