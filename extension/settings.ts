import { PackIdSchema, StaffLanguageSchema } from '@shared/model';
import * as v from 'valibot';
import { type Profile, ProfileSchema } from './host/profile.ts';
import { OriginSchema } from './origin.ts';
import { type Policy, readPolicy } from './policy.ts';

export type { Origin } from './origin.ts';
export { OriginSchema };

/** So many taught pages fit on one site. */
export const mostProfiles = 50;

/** A journal that hints are shown on, with the rule pack that holds there. */
const StoredSiteSchema = v.strictObject({
  origin: OriginSchema,
  pack: PackIdSchema,
  on: v.boolean(),
  /** How its pages are read, where their headings do not say it. */
  profiles: v.optional(v.pipe(v.array(ProfileSchema), v.maxLength(mostProfiles))),
});
type StoredSite = v.InferOutput<typeof StoredSiteSchema>;

/** A journal as it holds now: the user's own, or set up by policy with what the user has added. */
export type Site = StoredSite & { policy?: { profiles: readonly Profile[] } };

/** What lies in `chrome.storage.local`. Nothing personal is in it. */
const stored = { sites: v.array(StoredSiteSchema), language: StaffLanguageSchema };

/** What the user has chosen, within what a policy has set. */
export type Settings = {
  sites: readonly Site[];
  language: v.InferOutput<typeof StaffLanguageSchema>;
  policy: Policy;
};

/** The settings now. A part that does not fit its schema counts as never set. */
export async function readSettings(): Promise<Settings> {
  const [kept, policy] = await Promise.all([
    chrome.storage.local.get(['sites', 'language']),
    readPolicy(),
  ]);
  const sites = v.safeParse(stored.sites, kept.sites);
  const language = v.safeParse(stored.language, kept.language);
  return {
    sites: joined(sites.success ? sites.output : [], policy),
    language: language.success ? language.output : (policy.language ?? 'nb'),
    policy,
  };
}

/** Changes what is given and leaves the rest. What a policy has set is not the user's to keep. */
export async function saveSettings({
  sites,
  language,
}: Partial<Pick<Settings, 'sites' | 'language'>>): Promise<void> {
  await chrome.storage.local.set({
    ...(language === undefined ? {} : { language }),
    ...(sites === undefined ? {} : { sites: sites.flatMap(ownPart) }),
  });
}

/** The pages of a site that are taught, those of the municipality first. */
export function profilesOf({ policy, profiles = [] }: Site): Profile[] {
  return [...(policy?.profiles ?? []), ...profiles];
}

/** Calls back with the new settings whenever they change, until the signal ends it. */
export function onSettingsChange(
  changed: (settings: Settings) => void,
  signal?: AbortSignal,
): void {
  const heard = (changes: object, area: string) => {
    const isOurs = area === 'local' && ('sites' in changes || 'language' in changes);
    if (isOurs || area === 'managed') void readSettings().then(changed);
  };
  chrome.storage.onChanged.addListener(heard);
  signal?.addEventListener('abort', () => chrome.storage.onChanged.removeListener(heard));
}

function joined(own: readonly StoredSite[], policy: Policy): Site[] {
  const managed = policy.sites.map(({ origin, pack, profiles }): Site => {
    const added = own.find((site) => site.origin === origin)?.profiles;
    return {
      origin,
      pack,
      on: true,
      ...(added === undefined ? {} : { profiles: added }),
      policy: { profiles },
    };
  });
  const origins = new Set(managed.map(({ origin }) => origin));
  return [...managed, ...own.filter(({ origin }) => !origins.has(origin))];
}

function ownPart({ policy, ...site }: Site): StoredSite[] {
  return policy !== undefined && (site.profiles ?? []).length === 0 ? [] : [site];
}
