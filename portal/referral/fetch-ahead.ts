import { effect } from '@preact/signals';
import type { Referral } from './model.ts';
import { isStep } from './steps.ts';

const beginning: readonly string[] = ['urgent', 'applicant', 'person'];

/**
 * Fetches what seals as soon as someone has come past the first questions, so that a line that
 * breaks under way hinders nobody from finishing.
 */
export function fetchAhead(model: Referral): void {
  const stop = effect(() => {
    const place = model.place.value;
    if (!isStep(place) || beginning.includes(place)) return;
    // where it fails now, it is fetched when it is needed
    import('./seal-referral.ts').catch(() => {});
    queueMicrotask(() => stop());
  });
}
