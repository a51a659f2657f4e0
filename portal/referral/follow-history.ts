import { effect } from '@preact/signals';
import type { Referral } from './model.ts';
import { isEnding, isStep } from './steps.ts';
import type { Place } from './walk.ts';

/**
 * Keeps the browser's own "back" and "forward" in step with the self-referral. The address only
 * gets the name of the step; nothing of the answers goes there.
 */
export function followHistory(model: Referral): void {
  let shown: Place = 'start';
  let trail: Place[] = [shown];
  if (placeIn(location.hash) !== null) history.replaceState(null, '', addressOf('start'));

  effect(() => {
    const place = model.place.value;
    if (place === shown) return;
    const isStepBack = place === trail.at(-2);
    shown = place;
    if (place === 'receipt') {
      trail = [place];
      history.replaceState(null, '', '#receipt');
    } else if (isStepBack) {
      trail.pop();
      history.back();
    } else {
      trail.push(place);
      history.pushState(null, '', addressOf(place));
    }
  });

  addEventListener('popstate', () => {
    const to = placeIn(location.hash);
    if (to === null || to === shown) return;
    const walked = trail.lastIndexOf(to);
    trail = walked === -1 ? [...trail, to] : trail.slice(0, walked + 1);
    shown = to;
    model.show(to);
    // where one may not go, the address says where one is
    if (model.place.value !== to) {
      shown = model.place.value;
      history.replaceState(null, '', addressOf(shown));
    }
  });
}

function addressOf(place: Place): string {
  return place === 'start' ? location.pathname + location.search : `#${place}`;
}

function placeIn(hash: string): Place | null {
  const name = hash.slice(1);
  if (name === '') return 'start';
  return isStep(name) || isEnding(name) ? name : null;
}
