import { InboxSchema } from '@shared/model';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deviceOf, lier, type TestServer, testServer } from '../server/testing/test-server.ts';
import type { Answers } from './answers.ts';
import { deliver } from './deliver.ts';
import { createReferral, type Ports, type Referral } from './model.ts';
import { sealReferral } from './seal-referral.ts';
import { type KeptPorts, sendKept } from './send-kept.ts';
import { completeAnswers, setting } from './testing/complete-answers.ts';
import { changeOn, type Device, draftsOn } from './testing/device-in-memory.ts';

/*
 * The real code that sends, and the real server, in one process. Between them a line that breaks
 * before the server has it or after, and a server that says "not now"; before them someone who
 * clicks, waits, loads the page again and opens it in another tab, and the worker that the browser
 * wakes when the line is back, all at once.
 */
const fates = ['through', 'lost before', 'lost after', 'status 429', 'status 503'] as const;
type Fate = (typeof fates)[number];
const doings = ['click', 'double click', 'wait', 'reload', 'other tab', 'worker'] as const;
type Doing = (typeof doings)[number];

let server: TestServer;
let token: string;
let coming: Fate[] = [];

afterEach(() => vi.unstubAllGlobals());

async function onTheLine(path: string, init?: RequestInit): Promise<Response> {
  const fate = init?.method === 'POST' ? (coming.shift() ?? 'through') : 'through';
  if (fate === 'lost before') throw new TypeError('no line');
  if (fate.startsWith('status ')) {
    return new Response('', { status: Number(fate.slice(7)), headers: { 'Retry-After': '30' } });
  }
  const answer = await server.app.request(path, init);
  if (fate === 'lost after') throw new TypeError('no line');
  return answer;
}

describe('sending', () => {
  it('brings exactly one referral, whatever is clicked or dropped', async () => {
    server = await testServer();
    token = await deviceOf(server.storage, lier);
    vi.stubGlobal('fetch', (path: string, init?: RequestInit) => onTheLine(path, init));
    vi.stubGlobal('navigator', { onLine: true });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...fates), { maxLength: 6 }),
        fc.array(fc.constantFrom(...doings), { maxLength: 8 }),
        async (line, done) => {
          const before = await arrived();
          coming = [...line];
          const visitor = await someoneWithDraft();
          for (const doing of done) {
            visitor.does(doing);
            // some of them while the last is still under way
            if (doing !== 'click') await turn();
          }
          await visitor.does('click');
          await visitor.waitsLong();
          expect((await arrived()) - before).toBe(1);
          const { receipts } = visitor;
          expect(receipts.length).toBeGreaterThan(0);
          expect(new Set(receipts).size).toBe(1);
          expect(visitor.device).toEqual({ draft: null, sent: null });
        },
      ),
      { numRuns: 20 },
    );
  }, 60_000);
});

async function arrived(): Promise<number> {
  const headers = { Authorization: `Bearer ${token}` };
  const inbox = await server.app.request(`/api/v1/${lier}/inbox?limit=200`, { headers });
  return v.parse(InboxSchema, await inbox.json()).referrals.length;
}

/** A browser with the self-referral open in one tab or several, answered and kept on the device. */
async function someoneWithDraft() {
  const device: Device = { draft: null, sent: null };
  const locked = oneAtATime();
  let tabs: Tab[] = [];
  const receipts: string[] = [];
  const open = () => {
    const tab = newTab({ device, locked, tell: (heard) => hear(tab, heard) });
    tabs.push(tab);
    return tab;
  };
  const hear = (from: Tab, heard: Parameters<Referral['hear']>[0]) => {
    if (heard.kind === 'arrived') receipts.push(heard.acknowledgement.receipt);
    for (const { model } of tabs.filter((tab) => tab !== from)) model.hear(heard);
  };
  const worker: KeptPorts = {
    read: async () => device.sent,
    change: async (from, to) => changeOn(device, from, to),
    deliver: (envelope) => deliver(lier, envelope),
    tell: (heard) => {
      for (const tab of tabs) tab.model.hear(heard);
      if (heard.kind === 'arrived') receipts.push(heard.acknowledgement.receipt);
    },
  };
  const { model } = open();
  for (const name of namesOf(completeAnswers)) model.answer(name, completeAnswers[name]);
  model.answer('clinics', []);
  await model.keeping.keep();
  model.show('check');

  return {
    device,
    /** Every receipt that was shown, also in tabs that are closed by now. */
    receipts,
    async does(doing: Doing): Promise<void> {
      const tab = tabs.at(-1);
      if (doing === 'click') await tab?.send();
      if (doing === 'double click') await Promise.all([tab?.send(), tab?.send()]);
      if (doing === 'wait') for (const one of tabs) one.passTime();
      if (doing === 'other tab') await open().model.takeUp();
      if (doing === 'worker') await locked(() => sendKept(worker));
      if (doing !== 'reload' || tab === undefined) return;
      tab.close();
      tabs = tabs.filter((one) => one !== tab);
      await open().model.takeUp();
    },
    /** Long enough for a second one to come too, and for a slow machine until the first is told. */
    async waitsLong(): Promise<void> {
      const isTold = () => receipts.length > 0 && device.draft === null && device.sent === null;
      for (let turns = 0; turns < 12 || (turns < 300 && !isTold()); turns += 1) {
        for (const tab of tabs) tab.passTime();
        await turn();
      }
    },
  };
}

type Tab = { model: Referral; send: () => Promise<void>; passTime: () => void; close: () => void };
type Around = Pick<Ports, 'tell'> & { device: Device; locked: Ports['exclusively'] };

function newTab({ device, locked, tell }: Around): Tab {
  let isOpen = true;
  let due: (() => void) | null = null;
  const answering = () => import('./answering.ts');
  const model = createReferral(setting, {
    answering,
    drafts: async () => draftsOn(device, () => isOpen),
    leaveNothing: async () => {},
    keepAgain: async () => {},
    sealedTo: async () => null,
    referral: async (answers, own, key) =>
      (await answering()).toSelfReferral(answers, own, {
        municipality: lier,
        language: 'nb',
        key,
      }),
    seal: (referral) => sealReferral(referral, null),
    deliver: (envelope) => deliver(lier, envelope),
    exclusively: locked,
    later: (again) => {
      due = again;
      return () => {
        due = null;
      };
    },
    tell: (heard) => {
      if (isOpen) tell(heard);
    },
  });
  return {
    model,
    send: async () => {
      // a page that waits shows what was sealed; a receipt has no button
      if (model.place.value === 'waiting') await model.sending.send();
      else if (model.isBegun.value) await model.send();
    },
    passTime: () => {
      const run = due;
      due = null;
      run?.();
    },
    close: () => {
      isOpen = false;
      due = null;
    },
  };
}

/** As the browser's own lock over all tabs. */
function oneAtATime(): Ports['exclusively'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => {});
    return next;
  };
}

function namesOf(answers: Answers): (keyof Answers)[] {
  return Object.keys(answers).filter((name): name is keyof Answers => name in answers);
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 15));
