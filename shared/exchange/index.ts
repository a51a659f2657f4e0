export type { JournalTexts } from './journal-texts.ts';
export { type JournalContext, norwegianText } from './norwegian-text.ts';
export { referralFacts } from './referral-facts.ts';
