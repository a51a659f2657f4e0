import type { Profile } from '../host/profile.ts';
import { mostProfiles, type Origin, readSettings, saveSettings } from '../settings.ts';

/**
 * Keeps a taught page for its site, in place of one of the same id. False where the site is none
 * of the user's, is full, or where the municipality has a page of that id.
 */
export async function saveProfile(origin: Origin, profile: Profile): Promise<boolean> {
  const { sites } = await readSettings();
  const site = sites.find((one) => one.origin === origin);
  if (site === undefined || site.policy?.profiles.some(({ id }) => id === profile.id)) return false;
  const others = (site.profiles ?? []).filter(({ id }) => id !== profile.id);
  if (others.length >= mostProfiles) return false;
  const changed = { ...site, profiles: [...others, profile] };
  await saveSettings({ sites: sites.map((one) => (one.origin === origin ? changed : one)) });
  return true;
}
