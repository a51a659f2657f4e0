import { referralFacts } from '@shared/exchange';
import type { Day, MunicipalPack, SelfReferral } from '@shared/model';
import { answerFindings } from '@shared/reading';
import type { SealErrorCode } from '@shared/sealing';
import { type Suggestion, suggestion } from '../hint/suggestion.ts';
import type { Opened, Sealed } from './opened.ts';

/** A referral that could be read, with what is suggested where its municipality has a key. */
export type Readable = { sealed: Sealed; content: SelfReferral; suggestion: Suggestion | null };
export type Unreadable = { sealed: Sealed; problem: SealErrorCode };
export type Assessed = Readable | Unreadable;

export function assessed(
  { sealed, content }: Opened,
  pack: MunicipalPack | undefined,
  on: Day,
): Assessed {
  if (typeof content === 'string') return { sealed, problem: content };
  const { receivedOn } = sealed;
  const suggested =
    pack &&
    suggestion(referralFacts(content, receivedOn), pack, on, answerFindings(content, receivedOn));
  return { sealed, content, suggestion: suggested ?? null };
}

export function isFinished({ sealed: { status } }: Assessed): boolean {
  return status === 'closed' || status === 'withdrawn';
}

/**
 * The order in which they are met: first what cannot be read and what has no suggestion, since
 * someone must look at it, then by deadline, and the oldest first within a day.
 */
export function byUrgency(one: Assessed, other: Assessed): number {
  return urgency(one).localeCompare(urgency(other));
}

function urgency(one: Assessed): string {
  const deadline = 'content' in one ? (one.suggestion?.assessment.deadline ?? '') : '';
  return `${deadline} ${one.sealed.receivedOn} ${one.sealed.id}`;
}
