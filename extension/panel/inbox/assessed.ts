import { referralFacts } from '@shared/exchange';
import { type Day, isGroupInterest, type MunicipalPack, type ReferralContent } from '@shared/model';
import { answerFindings } from '@shared/reading';
import type { SealErrorCode } from '@shared/sealing';
import { type Suggestion, suggestion } from '../hint/suggestion.ts';
import type { Opened, Sealed } from './opened.ts';

/**
 * A referral that could be read, with what is suggested where its municipality has a key. A key says
 * nothing of an interest in a group.
 */
export type Readable = {
  sealed: Sealed;
  content: ReferralContent;
  suggestion: Suggestion | null;
  /** What a newer portal says besides, by name: it is not shown. */
  leftOut: readonly string[];
};
export type Unreadable = { sealed: Sealed; problem: SealErrorCode };
/** One whose turn to be opened has not come. */
export type Unopened = { sealed: Sealed };
export type Assessed = Readable | Unreadable | Unopened;

export function assessed(
  { sealed, content, leftOut }: Opened,
  pack: MunicipalPack | undefined,
  on: Day,
): Readable | Unreadable {
  if (typeof content === 'string') return { sealed, problem: content };
  if (isGroupInterest(content)) return { sealed, content, suggestion: null, leftOut };
  const { receivedOn } = sealed;
  const suggested =
    pack &&
    suggestion(referralFacts(content, receivedOn), pack, on, answerFindings(content, receivedOn));
  return { sealed, content, suggestion: suggested ?? null, leftOut };
}

export function isOpen(one: Assessed): one is Readable | Unreadable {
  return 'content' in one || 'problem' in one;
}

export function isReadable(one: Assessed): one is Readable {
  return 'content' in one;
}

export function isFinished({ sealed: { status } }: Assessed): boolean {
  return status === 'closed' || status === 'withdrawn';
}
