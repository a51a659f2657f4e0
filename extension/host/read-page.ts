import { detailByProfile, listsByProfile } from './by-profile.ts';
import { findDetail } from './details.ts';
import { isFrameShown } from './frame.ts';
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
 * Finds them by the profiles for this address, and by their headings what no profile is for: a
 * page that a profile is for is never read in another way than it was taught.
 */
export function readPage(profiles: readonly Profile[]): FoundPage {
  const { body } = document;
  if (body === null || !isFrameShown()) return { lists: [], detail: null, profiles: [] };
  const own = profiles.filter((profile) => isFor(profile, location));
  const teaches = (kind: Profile['view']['kind']) => own.some(({ view }) => view.kind === kind);
  const lists = teaches('worklist')
    ? own.flatMap((profile) => listsByProfile(profile, body))
    : findWorklists(body);
  const known = new Set(lists.map(({ root }) => root));
  if (teaches('detail')) {
    const detail = own.map((profile) => detailByProfile(profile, body)).find(Boolean) ?? null;
    return { lists, detail, profiles: own };
  }
  const detail = own.length > 0 && lists.length > 0 ? null : findDetail(body, known);
  return { lists, detail, profiles: own };
}
