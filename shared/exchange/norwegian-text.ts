import { type ClinicId, type Day, isGroupInterest, type ReferralContent } from '@shared/model';
import { groupInterestBlocks } from './group-interest-blocks.ts';
import type { JournalTexts } from './journal-texts.ts';
import { referralBlocks } from './referral-blocks.ts';

/** What the text needs beside the referral itself. */
export type JournalContext = {
  texts: JournalTexts;
  /** Names of clinics as far as they are known; any other is given by its id. */
  clinics?: ReadonlyMap<ClinicId, string> | undefined;
  /** The day that the server received it, where it is known. */
  receivedOn?: Day | undefined;
  /** What a machine has made of the own words, where it was asked to. */
  machine?: MachineWords | undefined;
};

/** Own words in Norwegian, by a machine that nobody has checked. */
export type MachineWords = { text: string; important: string };
/** Lines that stand together. */
export type Block = readonly string[];

/**
 * A self-referral, or an interest in a group, as plain Norwegian text for the journal, whatever
 * language it was answered in: choices are codes and come out in Norwegian, own words stand as they
 * were written, marked with their language where that is not Norwegian. Lines end in `\n`; nothing
 * unanswered is printed.
 */
export function norwegianText(content: ReferralContent, context: JournalContext): string {
  const blocks = isGroupInterest(content)
    ? groupInterestBlocks(content, context)
    : referralBlocks(content, context);
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
