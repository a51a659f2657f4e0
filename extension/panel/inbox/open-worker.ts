import { assessed, type Readable, type Unreadable } from './assessed.ts';
import type { ToOpen } from './open-apart.ts';
import { openOne } from './opened.ts';

/** What is open is told so often while the rest is being opened. */
const tellMs = 400;

addEventListener('message', async ({ data }: MessageEvent<ToOpen>) => {
  const { referrals, device, pack, today } = data;
  let some: (Readable | Unreadable)[] = [];
  let toldAt = performance.now();
  for (const sealed of referrals) {
    some.push(assessed(await openOne(sealed, device), pack, today));
    if (performance.now() - toldAt < tellMs) continue;
    postMessage(some);
    some = [];
    toldAt = performance.now();
  }
  postMessage(some);
  close();
});
