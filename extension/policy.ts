import {
  MunicipalityIdSchema,
  PackIdSchema,
  SigningKeySchema,
  StaffLanguageSchema,
} from '@shared/model';
import * as v from 'valibot';
import { type Profile, ProfileSchema } from './host/profile.ts';
import { OriginSchema } from './origin.ts';

const PolicySiteSchema = v.strictObject({
  origin: OriginSchema,
  pack: PackIdSchema,
  profiles: v.optional(v.array(v.unknown()), []),
});

/** A site that the municipality has set up, with how its pages are read. */
export type PolicySite = Omit<v.InferOutput<typeof PolicySiteSchema>, 'profiles'> & {
  profiles: readonly Profile[];
};

const entries = {
  packs: v.array(MunicipalityIdSchema),
  portal: v.pipe(
    v.string(),
    v.url(),
    v.check((text) => /^(https:\/\/|http:\/\/(127\.0\.0\.1|localhost)(:|\/|$))/.test(text)),
    v.transform((text) => new URL(text).origin),
    OriginSchema,
  ),
  portalKey: SigningKeySchema,
  language: StaffLanguageSchema,
};

/** What those who run the machines have set (`storage.managed`), and the places that cannot be read. */
export type Policy = {
  sites: readonly PolicySite[];
  /** Whose rules may be chosen, and are fetched from the portal. */
  packs: readonly v.InferOutput<typeof MunicipalityIdSchema>[];
  portal: v.InferOutput<typeof OriginSchema> | null;
  /** The key that the portal's rules are signed with: trusted without asking. */
  portalKey: v.InferOutput<typeof SigningKeySchema> | null;
  language: v.InferOutput<typeof StaffLanguageSchema> | null;
  wrong: readonly string[];
};

/** The policy now. What cannot be read is named and left out; all else holds. */
export async function readPolicy(): Promise<Policy> {
  // a browser without any policy for us refuses to answer
  return parsePolicy(await chrome.storage.managed.get(null).catch(() => ({})));
}

export function parsePolicy(set: unknown): Policy {
  const wrong: string[] = [];
  const table = v.parse(v.record(v.string(), v.unknown()), set);
  const part = <Schema extends v.GenericSchema>(name: string, value: unknown, schema: Schema) => {
    if (value === undefined) return null;
    const parsed = v.safeParse(schema, value);
    if (parsed.success) return parsed.output;
    const [issue] = parsed.issues;
    const path = v.getDotPath(issue);
    wrong.push(path === null ? name : `${name}.${path}`);
    return null;
  };
  const sites = part('sites', table.sites, v.array(v.unknown())) ?? [];
  return {
    sites: sites.flatMap((one, i): PolicySite[] => {
      const site = part(`sites.${i}`, one, PolicySiteSchema);
      if (site === null) return [];
      const profiles = site.profiles.flatMap(
        (profile, j) => part(`sites.${i}.profiles.${j}`, profile, ProfileSchema) ?? [],
      );
      return [{ ...site, profiles }];
    }),
    packs: part('packs', table.packs, entries.packs) ?? [],
    portal: part('portal', table.portal, entries.portal),
    portalKey: part('portalKey', table.portalKey, entries.portalKey),
    language: part('language', table.language, entries.language),
    wrong,
  };
}
