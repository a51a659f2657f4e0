import { type Heard, parseHeard } from '../offline/heard.ts';
import { channelName } from '../offline/names.ts';
import type { Referral } from './model.ts';

let opened: BroadcastChannel | null | undefined;

function channel(): BroadcastChannel | null {
  opened ??= 'BroadcastChannel' in globalThis ? new BroadcastChannel(channelName) : null;
  return opened;
}

/** Lets the other tabs know. One without the means sends the same again, and gets the same receipt. */
export function tellOtherTabs(heard: Heard): void {
  channel()?.postMessage(heard);
}

/**
 * What becomes of a referral in one tab holds in all that have it open: they show the same receipt,
 * and none sends what another has taken back.
 */
export function followOtherTabs(model: Referral): void {
  channel()?.addEventListener('message', ({ data }) => {
    const heard = parseHeard(data);
    if (heard !== null) model.hear(heard);
  });
}
