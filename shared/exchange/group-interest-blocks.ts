import type { GroupInterest } from '@shared/model';
import { applicantLines, contactLines, headLines, ownWords, personLines } from './journal-lines.ts';
import type { Block, JournalContext } from './norwegian-text.ts';

/** Someone's interest in a group, part by part. */
export function groupInterestBlocks(interest: GroupInterest, context: JournalContext): Block[] {
  const { group, fits, important } = interest;
  const { texts } = context;
  return [
    headLines(`${texts.group.title}: ${group.name}`, interest, context),
    group.kind === 'treatment' ? [texts.group.examination] : [],
    [...personLines(interest, texts), ...applicantLines(interest, texts)],
    fits.length === 0
      ? []
      : [
          `${texts.group.fits}:`,
          ...fits.map(({ text, answer }) => `- ${text}: ${texts.group.answers[answer]}`),
        ],
    ownWords(texts.important, important, interest, texts, context.machine?.important),
    contactLines(interest, texts),
  ];
}
