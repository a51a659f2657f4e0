import { ReferralFactsSchema } from '@shared/model';
import { municipalPack } from '@shared/packs';
import { translateMunicipal } from '@shared/packs/staff-texts/index.ts';
import * as v from 'valibot';
import { openPanel } from '../browser/panel.ts';
import type { Counts } from '../overlay/counts.ts';
import { wordsIn } from '../overlay/words.ts';
import { profilesOf, readSettings } from '../settings.ts';
import { hasAccess } from '../site-access.ts';
import { explain, judge, judgeAll } from './judge.ts';
import { layIn } from './lay-in.ts';
import { markTab } from './mark-tab.ts';
import {
  type AssessAnswer,
  type PageMessage,
  PageMessageSchema,
  type Reasons,
  type Request,
  type StartAnswer,
} from './messages.ts';
import { packsHere } from './packs-here.ts';
import { saveProfile } from './save-profile.ts';
import { isOurs } from './sender.ts';
import { ask } from './tell.ts';

/** Answers the scripts on journal pages: what holds there, and how requests are judged. */
export function answerPages(): void {
  chrome.runtime.onMessage.addListener((message: unknown, sender, answer) => {
    const { tab, origin, documentId, frameId } = sender;
    if (!isOurs(sender) || tab?.id === undefined || origin === undefined) return false;
    const parsed = v.safeParse(PageMessageSchema, message);
    if (!parsed.success) return false;
    if (parsed.output.kind === 'open-panel') {
      // at once: a click that is waited for is no click to the browser
      void openPanel(tab.windowId).then(answer);
      return true;
    }
    if (parsed.output.kind === 'start') {
      void startIn({ tab: tab.id, frame: frameId ?? 0 }, origin).then(answer);
      return true;
    }
    if (parsed.output.kind !== 'counts') {
      void answerTo(parsed.output, origin).then(answer);
      return true;
    }
    const { counts } = parsed.output;
    if (frameId === 0) void markTab(tab.id, counts.quiet);
    else void tellTop(tab.id, `${frameId} ${documentId ?? 'shown'}`, counts);
    return false;
  });
}

/** What a frame has read goes to the top frame, which says it once; where none of ours is there, to the toolbar. */
async function tellTop(tab: number, frame: string, counts: Counts): Promise<void> {
  const taken = await ask(tab, { kind: 'frame-counts', frame, counts }, 0);
  if (taken !== true) await markTab(tab, counts.quiet);
}

/** What holds on a site, once what shows hints lies in the frame that asks; null where none are to be. */
async function startIn(
  { tab, frame }: { tab: number; frame: number },
  origin: string,
): Promise<StartAnswer> {
  const own = await siteAt(origin);
  // a script that is in a page stays there when the browser takes its access back
  if (own === null || !(await hasAccess(own.site.origin))) return null;
  const { site, pack, language } = own;
  // compiling the words takes longest: it is begun while the page is being read
  setTimeout(() => judge(nobody, { pack, on: nobody.facts.received }), 0);
  return (await layIn(tab, frame))
    ? { language, words: wordsIn(language), profiles: profilesOf(site) }
    : null;
}

type Question = Exclude<PageMessage, { kind: 'start' | 'counts' | 'open-panel' }>;

async function answerTo(
  message: Question,
  origin: string,
): Promise<AssessAnswer | Reasons | boolean> {
  const own = await siteAt(origin);
  if (own === null) return null;
  const { site, pack } = own;
  switch (message.kind) {
    case 'save-profile':
      return saveProfile(site.origin, message.profile);
    case 'assess':
      return judgeAll(message.requests, { pack, on: message.on, origin });
    case 'explain':
      return explain(message.request, { pack, on: message.on, origin });
  }
}

/** The site of an address with the rules that hold there; null where hints are off. */
async function siteAt(origin: string) {
  const [{ sites, language }] = await Promise.all([readSettings(), packsHere()]);
  const site = sites.find((one) => one.origin === origin && one.on);
  const pack = site && municipalPack(site.pack);
  if (site === undefined || pack === undefined) return null;
  translateMunicipal(pack, language);
  return { site, pack, language };
}

const nobody: Request = {
  facts: v.parse(ReferralFactsSchema, { received: '2026-01-01', text: 'ingenting' }),
  reference: { view: 'row', record: null, person: null },
};
