import type { Profile } from '../host/profile.ts';
import { useTexts } from '../look/texts.ts';
import { useWords } from '../picker/use-words.ts';
import { profilesOf, readSettings, type Site, saveSettings } from '../settings.ts';
import { download } from './profile-file.ts';
import { ProfileImport } from './profile-import.tsx';

type SiteProfilesProps = { site: Site; say: (text: string) => void };

/** The taught pages of one site: named, taken out, brought in and removed. */
export function SiteProfiles({ site, say }: SiteProfilesProps) {
  const { t } = useTexts();
  const words = useWords();
  const all = profilesOf(site);
  const keep = async (profiles: readonly Profile[]) => {
    const { sites } = await readSettings();
    const changed = (one: Site) =>
      one.origin === site.origin ? { ...one, profiles: [...profiles] } : one;
    await saveSettings({ sites: sites.map(changed) });
  };
  const own = site.profiles ?? [];
  const isOwn = (profile: Profile) => own.includes(profile);
  return (
    <details>
      <summary>
        {words('profiles.title')} ({all.length})
      </summary>
      <div class="stack">
        {all.length === 0 && <p class="small">{words('profiles.none')}</p>}
        <ul class="stack">
          {all.map((profile) => (
            <li key={profile.id} class="stack tight profile">
              <ProfileName
                profile={profile}
                rename={
                  isOwn(profile)
                    ? (name) =>
                        void keep(own.map((one) => (one === profile ? { ...one, name } : one)))
                    : undefined
                }
              />
              <p class="small">
                {words(`profiles.kind.${profile.view.kind}`)} ·{' '}
                {words('profiles.for', { address: addressSaid(profile) })}
              </p>
              <div class="row">
                <button
                  type="button"
                  aria-label={words('profiles.export', { name: profile.name })}
                  onClick={() => download([profile], `inngang-${profile.id}.json`)}
                >
                  {words('profiles.download')}
                </button>
                {isOwn(profile) && (
                  <button
                    type="button"
                    class="danger"
                    aria-label={words('profiles.remove', { name: profile.name })}
                    onClick={() => {
                      say(words('profiles.removed', { name: profile.name }));
                      void keep(own.filter((one) => one !== profile));
                    }}
                  >
                    {t('sites.remove')}
                  </button>
                )}
              </div>
            </li>
          ))}
        </ul>
        <div class="row">
          <ProfileImport own={own} keep={keep} say={say} />
          {all.length > 1 && (
            <button type="button" onClick={() => download(all, 'inngang-sider.json')}>
              {words('profiles.exportAll')}
            </button>
          )}
        </div>
      </div>
    </details>
  );
}

type ProfileNameProps = { profile: Profile; rename: ((name: string) => void) | undefined };

function ProfileName({ profile, rename }: ProfileNameProps) {
  const words = useWords();
  if (rename === undefined) {
    return (
      <p>
        <strong>{profile.name}</strong> <span class="small">{words('profiles.managed')}</span>
      </p>
    );
  }
  return (
    <input
      aria-label={words('profiles.rename')}
      value={profile.name}
      maxLength={100}
      onChange={({ currentTarget }) => {
        const name = currentTarget.value.trim();
        if (name === '') currentTarget.value = profile.name;
        else rename(name);
      }}
    />
  );
}

function addressSaid({ address }: Profile): string {
  return `${address.path}${address.hash ?? ''}`;
}
