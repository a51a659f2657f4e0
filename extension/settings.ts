import { LanguageSchema, PackIdSchema } from '@shared/model';
import * as v from 'valibot';
import { ProfileSchema } from './host/profile.ts';

/** A page's origin that the user has granted: `https://journal.example`, without a path. */
export const OriginSchema = v.pipe(
  v.string(),
  v.check((text) => URL.canParse(text) && new URL(text).origin === text, 'origin.format'),
  v.brand('Origin'),
);
export type Origin = v.InferOutput<typeof OriginSchema>;

/** A journal that hints are shown on, with the rule pack that holds there. */
export const SiteSchema = v.strictObject({
  origin: OriginSchema,
  pack: PackIdSchema,
  on: v.boolean(),
  /** How its pages are read, where their headings do not say it. */
  profiles: v.optional(v.array(ProfileSchema)),
});
export type Site = v.InferOutput<typeof SiteSchema>;

/** What the user has chosen, as it lies in `chrome.storage.local`. Nothing personal is in it. */
export const SettingsSchema = v.strictObject({
  sites: v.array(SiteSchema),
  language: LanguageSchema,
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const defaultSettings: Settings = { sites: [], language: 'nb' };

/** The settings now. A part that does not fit its schema counts as never set. */
export async function readSettings(): Promise<Settings> {
  const stored = await chrome.storage.local.get(['sites', 'language']);
  const sites = v.safeParse(SettingsSchema.entries.sites, stored.sites);
  const language = v.safeParse(SettingsSchema.entries.language, stored.language);
  return {
    sites: sites.success ? sites.output : defaultSettings.sites,
    language: language.success ? language.output : defaultSettings.language,
  };
}

/** Changes what is given and leaves the rest. */
export async function saveSettings(settings: Partial<Settings>): Promise<void> {
  await chrome.storage.local.set(settings);
}

/** Calls back with the new settings whenever they change, until the signal ends it. */
export function onSettingsChange(
  changed: (settings: Settings) => void,
  signal?: AbortSignal,
): void {
  const heard = (changes: object, area: string) => {
    if (area === 'local' && ('sites' in changes || 'language' in changes)) {
      void readSettings().then(changed);
    }
  };
  chrome.storage.onChanged.addListener(heard);
  signal?.addEventListener('abort', () => chrome.storage.onChanged.removeListener(heard));
}
