import { detailByProfile, listsByProfile } from './by-profile.ts';
import { findDetail } from './details.ts';
import { isFrameShown } from './frame.ts';
import { bodyOf } from './own-names.ts';
import { isFor, type Profile } from './profile.ts';
import type { FoundList, FoundRecord } from './record.ts';
import { findWorklists } from './worklists.ts';

/** The lists and the referral that this document shows now; nothing where nobody can see it. */
export type FoundPage = {
  lists: readonly FoundList[];
  detail: FoundRecord | null;
  /** The profiles that are for this address. */
  profiles: readonly Profile[];
};

/**
 * Finds them by the profiles for this address, and by their headings where there is none: what is
 * taught is never read in another way, and nothing beside it.
 */
export function readPage(profiles: readonly Profile[]): FoundPage {
  const body = bodyOf(document);
  if (!isFrameShown()) return { lists: [], detail: null, profiles: [] };
  const own = profiles.filter((profile) => isFor(profile, location));
  const byProfile = {
    lists: own.flatMap((profile) => listsByProfile(profile, body)),
    detail: own.map((profile) => detailByProfile(profile, body)).find(Boolean) ?? null,
  };
  const isFound = byProfile.lists.length > 0 || byProfile.detail !== null;
  const teaches = (kind: Profile['view']['kind']) => own.some(({ view }) => view.kind === kind);
  const lists = isFound || teaches('worklist') ? byProfile.lists : findWorklists(body);
  const known = new Set(lists.map(({ root }) => root));
  const detail = isFound || teaches('detail') ? byProfile.detail : findDetail(body, known);
  return { lists, detail, profiles: own };
}
