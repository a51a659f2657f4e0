import { assessed } from './assessed.ts';
import type { Told, ToOpen } from './open-apart.ts';
import { openOne } from './opened.ts';

/** So many are told of at a time: taking them in holds up the panel for a moment. */
const mostAtOnce = 20;

addEventListener('message', async ({ data }: MessageEvent<ToOpen>) => {
  const { referrals, device, pack, today } = data;
  let some: Told[] = [];
  for (const one of referrals) {
    const { sealed, ...judged } = assessed(await openOne(one, device), pack, today);
    some.push({ id: sealed.id, ...judged });
    if (some.length < mostAtOnce) continue;
    postMessage(some);
    some = [];
  }
  postMessage(some);
  close();
});
