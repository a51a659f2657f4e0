import * as v from 'valibot';
import { PageMessageSchema } from '../messages.ts';
import { forgetMessage, sendWaitingTag } from '../names.ts';
import { answer } from './answer.ts';
import { keep, removeOldCaches } from './keep.ts';
import type { Told, WorkerScope } from './scope.ts';
import { sendWaiting } from './send-waiting.ts';
import { shownTo } from './shown.ts';

declare const self: WorkerScope;

/*
 * Reads for pages without a line, and sends what waits. It writes a copy only where a page asks
 * for it: a page on a shared device never does. It may take over at once, since what it reads lies
 * under addresses that mean the same in every version.
 */
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([removeOldCaches(), self.clients.claim()])),
);

self.addEventListener('fetch', (event) => {
  const answered = answer(event);
  if (answered !== undefined) event.respondWith(answered);
});

self.addEventListener('message', (event) => event.waitUntil(heed(event)));

self.addEventListener('sync', (event) => {
  // where not all has arrived the browser wakes us again, later each time
  if (event.tag === sendWaitingTag) event.waitUntil(sendWaiting());
});

let kept: Promise<unknown> = Promise.resolve();

async function heed({ data, source, ports }: Told): Promise<void> {
  const message = v.safeParse(PageMessageSchema, data);
  if (!message.success) return;
  const said = message.output;
  const client = source?.id ?? '';
  if (said.kind === 'shown') ports[0]?.postMessage(shownTo(client));
  else if (said.kind === 'keep') {
    kept = kept.then(() => keep(said.addresses, client));
    await kept;
  } else if (said.kind === 'forget') {
    await kept;
    for (const page of await self.clients.matchAll()) page.postMessage(forgetMessage);
    ports[0]?.postMessage(null);
  } else await sendWaiting().catch(() => {});
}
