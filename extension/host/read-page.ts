import { findDetail } from './details.ts';
import { isFrameShown } from './frame.ts';
import type { FoundList, FoundRecord } from './record.ts';
import { findWorklists } from './worklists.ts';

/** The lists and the referral that this document shows now; nothing where nobody can see it. */
export type FoundPage = { lists: readonly FoundList[]; detail: FoundRecord | null };

export function readPage(): FoundPage {
  if (document.body === null || !isFrameShown()) return { lists: [], detail: null };
  const lists = findWorklists(document.body);
  const roots = new Set(lists.map(({ root }) => root));
  return { lists, detail: findDetail(document.body, roots) };
}
