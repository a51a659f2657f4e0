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
import { markTab } from './mark-tab.ts';
import {
  type AssessAnswer,
  isOurs,
  type PageMessage,
  PageMessageSchema,
  type Reasons,
  type Request,
  type StartAnswer,
} from './messages.ts';
import { packsHere } from './packs-here.ts';
import { saveProfile } from './save-profile.ts';
import { tell } from './tell.ts';

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
  const heard = await tell(tab, { kind: 'frame-counts', frame, counts }, 0);
  if (!heard) await markTab(tab, counts.quiet);
}

type Question = Exclude<PageMessage, { kind: 'counts' | 'open-panel' }>;

async function answerTo(
  message: Question,
  origin: string,
): Promise<StartAnswer | AssessAnswer | Reasons | boolean> {
  const [settings] = await Promise.all([readSettings(), packsHere()]);
  const site = settings.sites.find((one) => one.origin === origin && one.on);
  const pack = site && municipalPack(site.pack);
  if (site === undefined || pack === undefined) return null;
  translateMunicipal(pack, settings.language);
  switch (message.kind) {
    case 'start':
      // a script that is in a page stays there when the browser takes its access back
      if (!(await hasAccess(site.origin))) return null;
      // compiling the words takes longest: it is begun while the page is being read
      setTimeout(() => judge(nobody, { pack, on: nobody.facts.received }), 0);
      return {
        language: settings.language,
        words: wordsIn(settings.language),
        profiles: profilesOf(site),
      };
    case 'save-profile':
      return saveProfile(site.origin, message.profile);
    case 'assess':
      return judgeAll(message.requests, { pack, on: message.on, origin });
    case 'explain':
      return explain(message.request, { pack, on: message.on, origin });
  }
}

const nobody: Request = {
  facts: v.parse(ReferralFactsSchema, { received: '2026-01-01', text: 'ingenting' }),
  reference: { view: 'row', record: null, person: null },
};
