/** What is needed from the first answer on, in one file for the browser. */
export { keepAgain } from '../offline/client/keep-again.ts';
export { leaveNothing } from '../offline/client/leave-nothing.ts';
export { firstUnfinished, problemsOf } from './checks.ts';
export { openDrafts, parseDraft } from './drafts.ts';
export { newIdempotencyKey } from './idempotency-key.ts';
export { laterPages } from './later-pages.tsx';
export { toSelfReferral } from './to-self-referral.ts';
