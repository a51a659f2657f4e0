import { detailByProfile, listsByProfile } from './by-profile.ts';
import { findDetail } from './details.ts';
import { isFrameShown } from './frame.ts';
import { isFor, type Profile } from './profile.ts';
import type { FoundList, FoundRecord } from './record.ts';
import { findWorklists } from './worklists.ts';

/** The lists and the referral that this document shows now; nothing where nobody can see it. */
export type FoundPage = { lists: readonly FoundList[]; detail: FoundRecord | null };

/** Finds them by the profiles for this address, or by their headings where there is none. */
export function readPage(profiles: readonly Profile[]): FoundPage {
  const { body } = document;
  if (body === null || !isFrameShown()) return { lists: [], detail: null };
  const own = profiles.filter((profile) => isFor(profile, location));
  if (own.length > 0) {
    return {
      lists: own.flatMap((profile) => listsByProfile(profile, body)),
      detail: own.map((profile) => detailByProfile(profile, body)).find(Boolean) ?? null,
    };
  }
  const lists = findWorklists(body);
  return { lists, detail: findDetail(body, new Set(lists.map(({ root }) => root))) };
}
