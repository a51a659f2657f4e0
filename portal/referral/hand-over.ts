import type { Referral } from './model.ts';

const place = 'inngang-referral';

/**
 * Answers that are not kept on the device still follow from one language to another: they are
 * laid in the tab's own storage for the moment that the page takes to change, and taken out there.
 */
export function handOverBetweenLanguages(model: Referral): void {
  addEventListener('click', (event) => {
    const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event;
    const opensElsewhere = button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
    if (opensElsewhere || !(target instanceof Element) || !model.isAtRisk.value) return;
    if (target.closest('a[hreflang]') === null) return;
    try {
      sessionStorage.setItem(place, model.handOver());
    } catch {
      // no storage: the browser's own question whether to leave is asked instead
    }
  });
}

/** What the page in another language handed over, once. */
export function takeHandedOver(): string | null {
  try {
    const handed = sessionStorage.getItem(place);
    sessionStorage.removeItem(place);
    return handed;
  } catch {
    return null;
  }
}

/** Lays answers that were given on another page, as JSON, where the self-referral takes them up. */
export function handOverAnswers(answers: string): void {
  try {
    sessionStorage.setItem(place, `{"key":null,"step":"urgent","answers":${answers}}`);
  } catch {
    // no storage: they are asked for again
  }
}
